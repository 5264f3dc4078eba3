from onrecord.model.report import Rejected
from onrecord.scaling.batch import MOST, MOST_TEXT, batches
from plain_report import report


def test_inputs_keep_their_order_and_none_is_lost():
    inputs = [report(f"Sirens sounded {n} times.", str(n)) for n in range(2 * MOST)]
    inputs.insert(5, Rejected(path="empty.txt", reason="is empty", advice="fill it"))
    made = list(batches(inputs))
    assert [one for batch in made for one in batch.inputs] == inputs
    assert [len(batch.inputs) for batch in made] == [MOST, MOST, 1]
    assert [batch.number for batch in made] == [0, 1, 2]
    assert sorted(batch.name for batch in made) == [batch.name for batch in made]


def test_long_reports_make_short_batches():
    inputs = [report("x" * length, str(length)) for length in (10, MOST_TEXT, 3, MOST_TEXT - 3, 1)]
    assert [len(batch.inputs) for batch in batches(inputs)] == [1, 1, 2, 1]


def test_batches_are_named_after_all_that_is_in_them():
    one, other = report("Sirens sounded.", "a"), report("Sirens sounded.", "b")
    (batch,) = batches([one])
    assert [again.name for again in batches([one])] == [batch.name]
    for changed in ([other], [one, one], [one.model_copy(update={"language": "uk"})]):
        assert [made.name for made in batches(changed)] != [batch.name]


def test_no_more_is_taken_than_the_batch_at_hand():
    taken = []

    def endless():
        while True:
            taken.append(len(taken))
            yield report("Sirens sounded.", str(len(taken)))

    next(batches(endless()))
    assert len(taken) == MOST + 1


def test_nothing_makes_no_batch():
    assert list(batches([])) == []
