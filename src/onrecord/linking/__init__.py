"""Linking groups the claims of many reports into the occurrences they tell of.

First the claims of each report are grouped into accounts, then the accounts of all reports into
occurrences, and at last a city's attack is tied to the national wave it was part of. The result
is a function of the set of claims: their order never matters.
"""

from onrecord.linking.link import link
from onrecord.linking.occurrence import Occurrence

__all__ = ["Occurrence", "link"]
