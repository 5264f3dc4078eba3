"""Linking groups the claims of many reports into the occurrences they tell of.

First the claims of each report are grouped into accounts (`told`), then the accounts of all
reports into occurrences (`gathered`), and at last a city's attack is tied to the national wave it
was part of (`wave_of`). What people have judged of two claims, a `Bond`, goes before every rule.
The result is a function of the sets of claims and bonds: their order never matters.
"""

from onrecord.linking.bond import Bond
from onrecord.linking.link import link
from onrecord.linking.occurrence import Occurrence

__all__ = ["Bond", "Occurrence", "link"]
