"""What stands between a speaker and the verb: an age, a bracket, a time, a distance."""

from onrecord.reading.en.speech.extents import FAR, is_when, words
from onrecord.reading.en.syntax.tokens import Doc, Token


def past_asides(doc: Doc, at: int) -> int:
    """Return the token left of what stands between a speaker and the verb; -1 for none."""
    while at >= 0:
        token = doc[at]
        if token.text == ")":
            while at > 0 and doc[at].text != "(":
                at -= 1
            at -= 1
        elif _is_aside(token) or _is_age(token):
            at -= 1
        elif (comma := _distance_opens(doc, at) or _clause_opens(doc, at)) is not None:
            at = comma - 1
        else:
            break
    return at


def _is_age(token: Token) -> bool:
    """Say whether a number between commas is someone's age: `Marta Keller, 61, said`."""
    return bool(token.i and token.like_num and token.nbor(-1).text == "," and len(token.text) < 4)


def _distance_opens(doc: Doc, at: int) -> int | None:
    """Return the comma before a distance that ends at a token: `Kaya, 45 km to the south,`."""
    if at + 1 >= len(doc) or doc[at + 1].text != "," or doc[at].lower_ in words("heads"):
        return None
    for one in reversed(doc[max(0, at - FAR) : at]):
        if one.text == ",":
            aside = doc[one.i + 1 : at + 1]
            return one.i if {token.lower_ for token in aside} & words("lengths") else None
    return None


def _clause_opens(doc: Doc, at: int) -> int | None:
    """Return the comma before a clause on the speaker: `Ann Lee, who saw the hospital, said`."""
    if at + 1 >= len(doc) or doc[at + 1].text != ",":
        return None
    comma = next((one.i for one in reversed(doc[max(0, at - FAR) : at]) if one.text == ","), 0)
    return comma if comma and doc[comma + 1].lower_ in {"who", "which"} else None


def _is_aside(token: Token) -> bool:
    if token.pos_ in {"AUX", "ADV"} or is_when(token):
        return True
    if token.is_punct:
        return token.text not in {'"', "”"}
    return token.lower_ in {"on", "in", "the", "early"} and is_when(token.nbor(1))
