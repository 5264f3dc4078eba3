from io import BytesIO

import pytest

from coded_claims import REPORTS, claims_of_report
from onrecord.linking import link
from onrecord.model.claim import Claim
from onrecord.model.event import Event
from onrecord.reconciling import reconcile

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
parquet = pytest.importorskip("onrecord.exporting.parquet")


@pytest.fixture(scope="module")
def claims():
    return [claim for path in REPORTS.glob("*.claims") for claim in claims_of_report(path.stem)]


def test_claims_come_back_as_they_were(claims):
    assert list(parquet.decode(parquet.encode(claims, Claim), Claim)) == claims


def test_events_come_back_as_they_were(claims):
    held = {claim.id: claim for claim in claims}
    events = [reconcile(occurrence, held) for occurrence in link(claims)]
    assert any(event.disputes for event in events)
    assert list(parquet.decode(parquet.encode(events, Event), Event)) == events


def test_columns_have_types_whatever_the_rows_hold(claims):
    for rows in ([], claims):
        table = pq.read_table(BytesIO(parquet.encode(rows, Claim)))
        assert table.schema.names == list(Claim.model_fields)
        assert table.schema.field("quantity").type.field("low").type == pa.float64()
        assert table.schema.field("report").type.field("published").type == pa.date32()
        assert table.schema.field("time").type.field("start").type == pa.timestamp("us", tz="UTC")
        assert table.schema.field("places").type.value_type.field("carried").type == pa.bool_()
