"""Sources: files turned into reports, or into a rejection that says what to do.

`find` expands what a user names into files, `read` turns one file into its reports. Nothing is
dropped silently: what is not a report is a `Rejected`, and what a folder holds besides reports
is counted in a `Skipped`, which is a notice and no error.
"""

from onrecord.sources.finding import Skipped, find
from onrecord.sources.formats import read

__all__ = ["Skipped", "find", "read"]
