"""Scores claims against hand-coded reports, by the codebook's own definitions.

A report NAME.txt is coded in NAME.claims beside it (codebook, section 4). Claims are paired with
coded claims of the same kind by overlapping evidence; what is counted is how many were found, and
how many of the pairs agree on each slot.
"""

from onrecord.codebook.compact import MiscodedError
from onrecord.scoring.coding import CodedClaim, CodedReport, as_coded, read_coding
from onrecord.scoring.matching import SLOTS, STRICT, agreement, match
from onrecord.scoring.tally import Counts, Tally

__all__ = [
    "SLOTS",
    "STRICT",
    "CodedClaim",
    "CodedReport",
    "Counts",
    "MiscodedError",
    "Tally",
    "agreement",
    "as_coded",
    "match",
    "read_coding",
]
