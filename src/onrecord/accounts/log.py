"""What was done by whom, and the tokens that programs sign in with."""

import datetime as dt

from onrecord.model.noun import Noun


class Act(Noun):
    """Something that somebody did or tried: `signed in`, `failed to sign in`, `made a token`."""

    at: dt.datetime
    who: str
    what: str
    address: str | None


class Token(Noun):
    """A token of an account, known by its label; the secret itself is not kept."""

    number: int
    label: str
    made_at: dt.datetime
