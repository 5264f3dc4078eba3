"""What keeps a run from going on."""


class ScalingError(Exception):
    """A run cannot begin or go on; the message says why, in one line, and what to do."""
