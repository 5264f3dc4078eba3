"""The command line: one command a module, and the parts that commands share."""
