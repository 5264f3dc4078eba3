"""Passwords and tokens: how they are made, hashed and compared."""

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

SHORTEST = 12
"""How many characters a password has at least (NIST SP 800-63B asks for 8 or more)."""

_HASHER = PasswordHasher()
# Compared with when nobody has the name, so that it takes as long as when somebody has.
_NOBODY = _HASHER.hash(secrets.token_urlsafe(16))


def hashed(password: str) -> str:
    """Return a password's hash (argon2id, with its salt and cost)."""
    return _HASHER.hash(password)


def fits(password: str, held: str | None) -> bool:
    """Say whether a password has this hash; never for None, which takes as long to say."""
    try:
        return _HASHER.verify(held or _NOBODY, password) and held is not None
    except VerificationError:
        return False


def made() -> str:
    """Return a new secret that nobody can guess."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """Return what is kept of a secret that was made here."""
    return hashlib.sha256(secret.encode()).hexdigest()
