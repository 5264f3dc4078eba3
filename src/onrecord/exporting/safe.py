"""Text from anywhere, made safe to print: it can neither move a cursor nor turn text around."""

import re

# Control characters but for tab and line feed; line and paragraph separators, which end lines for
# some readers; and the marks that make text run the other way.
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """Return `text` with each unsafe character written out as `\\uXXXX`, as in JSON."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def one_line(text: str) -> str:
    """Return `text` safe to print on one line: every run of white space is one space."""
    return visible(" ".join(text.split()))
