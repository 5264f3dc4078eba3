"""The nouns of the record, one a file: frozen, validated, and knowing nothing of each other's use."""
