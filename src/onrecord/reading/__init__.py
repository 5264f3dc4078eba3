"""Reading turns one report into claims, each tied to the words that make it."""

from onrecord.reading.reader import Reader

__all__ = ["Reader"]
