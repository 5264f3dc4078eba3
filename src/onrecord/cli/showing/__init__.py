"""One claim, event or report in full, laid out for a terminal or as plain text."""
