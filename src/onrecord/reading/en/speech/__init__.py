"""Who says it: speakers, their words, and how far these reach."""
