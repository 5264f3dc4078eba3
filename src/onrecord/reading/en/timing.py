"""When a claim happened: which of the times named belongs to it."""

from onrecord.reading.en.context import Context
from onrecord.reading.en.draft import Draft
from onrecord.reading.en.scene import Scene
from onrecord.reading.en.speech import Attribution
from onrecord.reading.en.times import Days, TimeSpan

_LONG = 5


class Chosen:
    """A claim's days, the expression they come from and whether that was carried over."""

    def __init__(self, days: Days, source: TimeSpan | None, carried: bool) -> None:
        self.days = days
        self.source = source
        self.carried = carried


def time_of(
    scene: Scene, draft: Draft, context: Context, said: Attribution | None
) -> Chosen | None:
    """Return when a claim happened; None where the report does not tell.

    A time of saying alone leaves the start open: "said on Friday that ..." is `..Friday`.
    """
    spans = [(one, _apart(scene, draft, one, said)) for one in scene.times]
    own = [(apart, one) for one, apart in spans if apart is not None]
    if own:
        best = min(own, key=lambda pair: pair[0])[1]
        return Chosen(best.days, best, carried=False)
    saying = [one for one, apart in spans if apart is None]
    if saying:
        day = saying[0].days[1]
        return Chosen((None, day), saying[0], carried=False)
    if context.time is not None:
        return Chosen(context.time.days, context.time, carried=True)
    return Chosen((context.published, context.published), None, carried=True)


def _apart(scene: Scene, draft: Draft, span: TimeSpan, said: Attribution | None) -> float | None:
    """How far a time is from the trigger in the grammar; None for a time of saying."""
    token = scene.token_at(span.start)
    if token is None:
        return 99.0
    trigger = draft.trigger
    apart = abs(token.i - trigger.i) / 10
    above = list(token.ancestors)
    if said is not None:
        verb = scene.sentence.doc[said.verb]
        between = next((one for one in above if one.pos_ in {"VERB", "AUX"}), None)
        if (
            between is not None
            and between.i == verb.i
            and abs(token.i - verb.i) <= 3
            and verb.i != trigger.i
        ):
            return None
    if trigger in above or (draft.head is not None and draft.head in above):
        return apart / 4
    shared = any(one in above for one in trigger.ancestors)
    return 1 + apart if shared else 2 + apart


def is_passing(span: TimeSpan) -> bool:
    """Say whether a time is for its own claim only: a period, or "since"."""
    first, last = span.days
    return span.since or first is None or last is None or (last - first).days > _LONG
