"""Whatever a list can be asked for reaches the record's filter."""

import inspect

import pytest

from onrecord.cli.claims import claims
from onrecord.cli.events import events
from onrecord.cli.reports import reports
from onrecord.record import ClaimFilter, EventFilter, ReportFilter


@pytest.mark.parametrize(
    ("command", "noun"), [(claims, ClaimFilter), (events, EventFilter), (reports, ReportFilter)]
)
def test_every_option_of_a_list_is_a_field_of_its_filter(command, noun):
    options = set(inspect.signature(command).parameters) - {"context", "form", "terms"}
    assert options <= set(noun.model_fields)
    assert {"since", "until", "limit"} <= options
