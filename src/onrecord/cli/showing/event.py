"""An event in full: its figures with who says so, checks, disputes, and why it is one event."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from rich.console import RenderableType
from rich.text import Text

from onrecord.cli.showing.page import heading, indented, rows, saying
from onrecord.cli.terminal import some
from onrecord.exporting import wording
from onrecord.exporting.safe import one_line
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.model.figure import Figure


def event_page(
    event: Event, claims: Mapping[str, Claim], whole: Event | None, parts: Sequence[Event]
) -> Iterator[RenderableType]:
    """Yield the parts of an event's page.

    `claims` holds each claim of the event by its id; `whole` is the event it is part of, `parts`
    those that are part of it.
    """
    yield heading(event.title)
    yield rows(_summary(event))
    yield from _figures(event.figures, claims)
    yield from _disputes(event, claims)
    yield from _section("Checks", [_check(one.check, one.holds) for one in event.checks])
    in_figures = {one for figure in event.figures for one in figure.claims + figure.against}
    others = [claims[one] for one in event.claims if one not in in_figures and one in claims]
    yield from _section("Also said", [_also(claim) for claim in others])
    yield from _section("Copies of one text", _copies(event, claims))
    yield from _section("Why these claims are one event", _ties(event))
    yield from _section("Part of", [_named(whole)] if whole else [])
    yield from _section("Parts", [_named(part) for part in parts])


def _summary(event: Event) -> Iterator[tuple[str, str | None]]:
    yield "event", f"{event.id}, {event.type.replace('_', ' ')}"
    yield "where", wording.place(event.place) if event.place else "not said"
    yield "when", wording.event_days(event)
    yield "attacker", event.parties.attacker
    yield "defender", event.parties.defender
    claims, reports = some(len(event.claims), "claim"), some(len(event.reports), "report")
    yield "said in", f"{claims} from {reports}"
    if event.acled:
        yield "ACLED", f"{event.acled.event_type}: {event.acled.sub_event_type}"


def _figures(figures: Sequence[Figure], claims: Mapping[str, Claim]) -> Iterator[RenderableType]:
    if not figures:
        return
    yield Text()
    yield heading("Figures")
    for figure in figures:
        line = Text(f"{one_line(wording.measure(figure))}: ")
        line.append(wording.figure(figure), style="bold")
        line.append(f" ({one_line(figure.rule)}{'; disputed' if figure.disputed else ''})")
        yield indented(line)
        yield indented(rows(("for", saying(claims[c])) for c in figure.claims if c in claims), 4)
        yield indented(
            rows(("against", saying(claims[c])) for c in figure.against if c in claims), 4
        )


def _disputes(event: Event, claims: Mapping[str, Claim]) -> Iterator[RenderableType]:
    if not event.disputes:
        return
    yield Text()
    yield heading("Disputed")
    for dispute in event.disputes:
        yield indented(Text(one_line(dispute.question)))
        for number, side in enumerate(dispute.sides, 1):
            said = [(f"side {number}", saying(claims[c])) for c in side if c in claims]
            yield indented(rows(said), 4)


def _section(title: str, lines: Sequence[Text]) -> Iterator[RenderableType]:
    if lines:
        yield Text()
        yield heading(title)
        yield from (indented(line) for line in lines)


def _check(check: str, holds: bool) -> Text:
    return Text(one_line(check)).append(
        ": holds" if holds else ": does not hold", style="" if holds else "bold red"
    )


def _also(claim: Claim) -> Text:
    return Text(f"{wording.kind(claim)}: ").append_text(saying(claim))


def _copies(event: Event, claims: Mapping[str, Claim]) -> list[Text]:
    """Say which reports have how many claims from one text."""
    shared = Counter(
        " and ".join(wording.publication(claims[one]) for one in group if one in claims)
        for group in event.copies
    )
    return [
        Text(one_line(f"{reports} have {some(count, 'claim')} from one text"))
        for reports, count in shared.items()
    ]


def _ties(event: Event) -> list[Text]:
    """Put each reason that ties claims, the strongest first, with its links and their points."""
    if not event.links:
        return [Text(one_line(reason)) for reason in event.reasons]
    return [
        Text(one_line(reason)).append(f" {wording.points(reason, event.links)}", style="dim")
        for reason in event.reasons
    ]


def _named(event: Event) -> Text:
    return Text(one_line(event.title)).append(f" {event.id}", style="dim")
