"""The gold format (codebook, section 4): one line of a coding, taken apart and checked."""

from dataclasses import dataclass
from typing import get_args

from onrecord.codebook import compact
from onrecord.codebook.compact import CodedPlace, CodedQuantity, Days, MiscodedError, one_of
from onrecord.model.claim import Certainty, Channel, Polarity

_FIELDS = 10


@dataclass(frozen=True)
class GoldLine:
    """What a line of a coding says; None for what it leaves out with `-`.

    `optional` marks a claim that may be left out, `evidence` is a stretch of the report's text.
    """

    kind: str
    mode: str | None
    optional: bool
    polarity: str
    certainty: str
    speaker: str | None
    channel: str | None
    actor: str | None
    item: str | None
    model: str | None
    quantity: CodedQuantity | None
    places: tuple[CodedPlace, ...]
    time: Days | None
    evidence: str


def parse(line: str) -> GoldLine:
    """Take a line of a coding apart; raise MiscodedError for what is not in the form."""
    fields = [field.strip() for field in line.split(" | ")]
    if len(fields) != _FIELDS:
        raise MiscodedError(f"{len(fields)} fields, not {_FIELDS}")
    said = [None if field == "-" else field for field in fields]
    _, _, speaker, channel, actor, item, quantity, places, time, _ = said
    polarity, _, certainty = fields[1].partition(",")
    one_of("polarity", polarity, get_args(Polarity))
    one_of("certainty", certainty, get_args(Certainty))
    if channel:
        one_of("channel", channel, get_args(Channel))
    kind, mode = compact.kind(fields[0].lstrip("? "))
    kind_of_item, _, model = (item or "").partition(":")
    return GoldLine(
        kind=kind,
        mode=mode,
        optional=fields[0].startswith("?"),
        polarity=polarity,
        certainty=certainty,
        speaker=speaker,
        channel=channel,
        actor=actor,
        item=kind_of_item or None,
        model=model or None,
        quantity=compact.quantity(quantity) if quantity else None,
        places=tuple(compact.place(place.strip()) for place in places.split(";")) if places else (),
        time=compact.days(time) if time else None,
        evidence=fields[9],
    )
