"""Labels at the start of lines that tell whose words follow."""

import pytest

from onrecord.reading import Reader
from plain_report import report

LEAD = "Russian forces shelled Kharkiv on Monday, killing two people.\n\n"


def speakers(reader: Reader, text: str, kind: str) -> list[tuple[str | None, str | None]]:
    """The speaker and the channel of each claim of a kind."""
    claims = reader.read(report(text)).claims
    return [
        (one.speaker.name if one.speaker else None, one.channel)
        for one in claims
        if one.kind == kind
    ]


@pytest.mark.parametrize(
    ("lines", "speaker", "channel"),
    [
        ('Source: Ihor Terekhov, Mayor of Kharkiv, on Telegram\n\nQuote: "A school was damaged."',
         "Ihor Terekhov", "telegram"),
        ("Source: Ihor Terekhov on Facebook\n\nDetails: A school was damaged.",
         "Ihor Terekhov", "facebook"),
        ('Source: Oleh Lee; Ihor Terekhov\n\nQuote from Terekhov: "A school was damaged."',
         "Terekhov", None),
        ('Quote from Terekhov: "A school was damaged."', "Terekhov", None),
        ('Source: Ihor Terekhov\n\nQuote: "It was loud."\n\nDetails: A school was damaged.',
         "Ihor Terekhov", None),
        ("Mayor Ihor Terekhov said it was loud.\n\nTerekhov: a school was damaged.",
         "Mayor Ihor Terekhov", None),
        ('Source: Ihor Terekhov\n\nQuote: "It was loud."\n\nBackground: A school was damaged.',
         None, None),
        ("Source: Ihor Terekhov\n\nA school was damaged.", None, None),
        ("Mayor Ihor Terekhov said it was loud.\n\nSaltivka: a school was damaged.", None, None),
    ],
)  # fmt: skip
def test_a_label_tells_who_speaks(
    reader: Reader, lines: str, speaker: str | None, channel: str | None
) -> None:
    assert speakers(reader, LEAD + lines, "damage") == [(speaker, channel)]
    assert speakers(reader, LEAD + lines, "killed") == [(None, None)]
