from onrecord.web.measures import foremost


def test_people_come_before_things_and_no_figure_is_lost(record):
    for event in record.events():
        shown = foremost(event.figures)
        assert sorted(shown, key=repr) == sorted(event.figures, key=repr)
        killed = [at for at, figure in enumerate(shown) if figure.measure == "killed"]
        assert killed == list(range(len(killed)))
