"""Reconciling derives an event from its claims: what, where, when, who, how many, says whom.

Figures that conflict are set side by side with the rule that chose the best of them; what claims
exclude of each other is kept as a dispute. Everything is a pure function of the claims and of the
ranks of speakers, a file that the user may change; `edition` tells one state of it from another.
"""

from onrecord.reconciling.rank import edition
from onrecord.reconciling.reconcile import reconcile

__all__ = ["edition", "reconcile"]
