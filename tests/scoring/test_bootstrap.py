from onrecord.scoring import Tally
from onrecord.scoring.bootstrap import spread
from onrecord.scoring.coding import coded_claim

TEXT = "date 2022-12-19 Officials said that over 20 drones were sent to Kyiv on Monday morning."
LINE = (
    "strike | affirmed,stated | Officials | - | RU | uav | >20 | - | - | over 20 drones were sent"
)


def tally(found: bool) -> Tally:
    coded = coded_claim(LINE, TEXT)
    counted = Tally()
    counted.add([coded], [coded] if found else [])
    return counted


def recall(counted: Tally) -> dict[str, float]:
    return {"recall": counted.total.matched / counted.total.coded}


def test_a_score_that_all_reports_share_does_not_move():
    assert spread([tally(found=True)] * 20, recall) == {"recall": (1.0, 1.0)}


def test_the_bounds_lie_around_the_score_and_near_it_with_many_reports():
    few, many = (
        spread([tally(found=n % 2 == 0) for n in range(size)], recall)["recall"]
        for size in (10, 200)
    )
    assert few[0] < many[0] < 0.5 < many[1] < few[1]


def test_the_bounds_are_the_same_each_time():
    tallies = [tally(found=n % 3 == 0) for n in range(30)]
    assert spread(tallies, recall) == spread(tallies, recall)
