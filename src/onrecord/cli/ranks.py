"""`onrecord ranks`: whose word is believed before whose, as a file to read and change."""

import sys

from onrecord.cli.terminal import say
from onrecord.codebook import own
from onrecord.codebook.own import RANKS


def ranks() -> None:
    """Print whose word is believed before whose, as a file to read and change.

    A file of your own takes the place of the shipped one: print it to the path that this
    command names, change it there, and `onrecord rebuild`.

    \b
    Examples:
      onrecord ranks
      onrecord ranks > my/speaker_ranks.yaml; ONRECORD_CODEBOOK=my onrecord events
    """
    sys.stdout.write(own.text(RANKS))
    path = own.path(RANKS)
    say(f"{path}: {'your own ranks' if path.is_file() else 'not there; these are the shipped'}")
