"""How tests write down what a claim counts."""

from onrecord.model.claim import Claim


def figure(claim: Claim) -> str:
    """Return a claim's bounds as `4`, `4..` or `4..6`; `-` where it counts nothing."""
    counted = claim.quantity
    if counted is None:
        return "-"
    low, high = f"{counted.low:.0f}", "" if counted.high is None else f"{counted.high:.0f}"
    return (low if low == high else f"{low}..{high}") + ("%" if counted.unit == "percent" else "")
