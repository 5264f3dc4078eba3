"""What no claim comes of: matters other than war, mishaps in one sentence, wars long past."""
