"""Where something happened: which of the places that a report names, or tells of, are a claim's."""
