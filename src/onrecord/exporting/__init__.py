"""The forms in which the record leaves the program: JSON lines, CSV, and words for people."""
