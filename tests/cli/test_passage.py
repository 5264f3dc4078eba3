from onrecord.cli.showing.passage import Mark, marked, sentence

TEXT = "First. “At least 22 people were killed,” he said. Then quiet.\r\nA new line\x1b[2J"


def mark(words, label):
    start = TEXT.index(words)
    return Mark(start, start + len(words), f"[{label}: ", "]", "cyan")


def test_the_sentence_around_some_words():
    start = TEXT.index("22")
    first, last = sentence(TEXT, start, start + 2)
    assert TEXT[first:last] == "“At least 22 people were killed,” he said."
    end = TEXT.index("new")
    first, last = sentence(TEXT, start, end)
    assert TEXT[first:last].startswith("“At least")
    assert last == len(TEXT)


def test_marks_can_lie_in_one_another():
    marks = [mark("22", "how many"), mark("At least 22 people", "what"), mark("he", "who")]
    shown = marked(TEXT, 7, TEXT.index(" Then"), marks)
    assert shown.plain == "“[what: At least [how many: 22] people] were killed,” [who: he] said."
    assert {shown.plain[span.start : span.end] for span in shown.spans} >= {"22", "he"}


def test_marks_outside_the_passage_are_left_out():
    assert marked(TEXT, 0, 6, [mark("killed", "what")]).plain == "First."


def test_what_could_move_the_cursor_is_written_out():
    assert marked(TEXT, TEXT.index("Then"), len(TEXT), []).plain == (
        "Then quiet.\nA new line\\u001b[2J"
    )
