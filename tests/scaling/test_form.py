import pytest

from coded_claims import claims_of_report
from onrecord.model.claim import Claim
from onrecord.scaling.form import Form
from onrecord.scaling.input import Input


@pytest.mark.parametrize("form", Form)
def test_what_is_dumped_is_loaded_again(form):
    claims = claims_of_report("kyiv-2022-12-19")
    assert list(form.load(form.dump(claims, Claim), Claim)) == claims
    ended = [
        Input(path="a", outcome="coded", report="r_1", claims=2, notes=("one", "two")),
        Input(path="b\u2028\u202e", outcome="rejected", reason="is empty", advice="fill it"),
    ]
    assert list(form.load(form.dump(ended, Input), Input)) == ended


@pytest.mark.parametrize("form", Form)
def test_nothing_can_be_dumped_too(form):
    assert list(form.load(form.dump([], Claim), Claim)) == []
