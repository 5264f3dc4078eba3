"""The record in a browser and for programs: pages without scripts, and an API.

`site` is the whole of it. Nothing here changes the record.
"""

from onrecord.web.site import site

__all__ = ["site"]
