import datetime as dt

import pytest

from onrecord.model.claim import Actor, Claim, Item, ReportRef, Span, Speaker
from onrecord.model.event import Dispute, Event, EventPlace, EventTime, Parties
from onrecord.model.figure import Check, Figure
from onrecord.model.interval import Interval
from onrecord.model.place import ClaimPlace
from onrecord.model.quantity import Quantity

DAY = dt.date(2022, 12, 19)


def claim_place(role, text, name, country, level):
    return ClaimPlace(
        role=role,
        text=text,
        name=name,
        country=country,
        level=level,
        id=None,
        lat=-3.7,
        lon=None,
        start=67,
        end=77,
        carried=False,
    )


@pytest.fixture
def claim():
    return Claim(
        id="c_1",
        report=ReportRef(
            id="r_1", path="kyiv.txt", source=None, url=None, published=DAY, language="en"
        ),
        kind="interception",
        mode="shot_down",
        polarity="affirmed",
        certainty="stated",
        speaker=Speaker(
            text="The air force",
            name="Ukrainian Air Force",
            role="air force",
            party="UA",
            start=0,
            end=13,
        ),
        channel="telegram",
        actor=Actor(party="UA", name="Ukraine", text=None),
        item=Item(type="uav.loitering", model=None, text="drones", start=55, end=61),
        quantity=Quantity(
            text="at least 1200",
            stated=1200,
            low=1200,
            high=None,
            qualifier="at_least",
            unit="weapons",
            start=37,
            end=46,
        ),
        places=(
            claim_place("target", "the nation", "Ukraine", "UA", "country"),
            claim_place("target", "Kyiv", "Kyiv", "UA", "settlement"),
            claim_place("origin", "the Azov Sea", "Sea of Azov", None, "area"),
        ),
        time=Interval(
            text=None,
            start=dt.datetime(2022, 12, 18, 22, tzinfo=dt.UTC),
            end=dt.datetime(2022, 12, 19, 21, 59, 59, tzinfo=dt.UTC),
            start_local=DAY,
            end_local=DAY,
            zone="Europe/Kyiv",
            precision="day",
            carried=True,
        ),
        evidence=Span(
            start=17, end=61, text="=it had shot down\n“30” \x9b31m\u202e\u2028\x1bdrones"
        ),
        event="e_1",
        reader="en 0.1.0",
    )


def figure(measure, claims, **fields):
    defaults = {
        "measure": measure,
        "item": "uav",
        "place": "Kyiv",
        "low": 14,
        "best": 15,
        "high": 16,
        "rule": "latest official",
        "disputed": False,
        "claims": claims,
        "against": (),
    }
    return Figure(**defaults | fields)


@pytest.fixture
def event():
    return Event(
        id="e_1",
        type="air_attack",
        title="Drone attack on Kyiv, 19 December 2022",
        part_of=None,
        parties=Parties(attacker="RU", defender="UA"),
        place=EventPlace(
            name="Kyiv", country="UA", level="settlement", id=None, lat=50.45, lon=30.52
        ),
        time=EventTime(start_local=DAY, end_local=None, precision="day"),
        figures=(
            figure("intercepted", ("c_1", "c_2")),
            figure("killed", ("c_3",), item=None, place=None, low=2, best=2, high=2),
            figure("launched", ("c_4",), low=35, best=35, high=None, disputed=True),
        ),
        disputes=(Dispute(question="how many", sides=(("c_1", "c_2"), ("c_3",))),),
        claims=("c_1", "c_2", "c_3", "c_4"),
        reports=("r_1",),
        checks=(Check(check="launched covers intercepted", holds=True),),
        reasons=("same place, same day", "same weapon"),
        acled=None,
    )
