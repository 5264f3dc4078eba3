"""Ids derived from content, so that they are the same on any machine and in any order."""

import hashlib
import json
from typing import Literal

Prefix = Literal["r", "c", "e", "j"]


def content_id(prefix: Prefix, *parts: object) -> str:
    """Return `prefix_` and 16 hex digits of the SHA-256 of the parts, written as canonical JSON.

    Parts must be JSON values (or have a faithful `str`); order matters, dictionary order does not.
    """
    canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return f"{prefix}_{hashlib.sha256(canonical.encode()).hexdigest()[:16]}"
