"""The nouns of the record, one a file: frozen, validated, knowing nothing of their use."""
