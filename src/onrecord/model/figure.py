"""A figure: what is known of one measure of one event, and who says so."""

from onrecord.model.noun import Noun
from onrecord.model.quantity import Number


class Figure(Noun):
    """The reconciled number of one measure (killed, launched, ...), item and place of an event.

    `low`..`high` spans every undenied claim (`high` None: no upper bound is known); `best` is
    chosen by `rule`; `claims` are the ids it rests on and `against` those that deny it or that no
    best figure can satisfy together with them; `disputed` says that they exclude each other.
    """

    measure: str
    item: str | None
    place: str | None
    low: Number
    best: Number
    high: Number | None
    rule: str
    disputed: bool
    claims: tuple[str, ...]
    against: tuple[str, ...]


class Check(Noun):
    """An arithmetic or logical relation between figures, and whether it holds."""

    check: str
    holds: bool
