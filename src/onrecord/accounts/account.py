"""An account: somebody's name here, and what they may do."""

from enum import StrEnum

from onrecord.model.noun import Noun


class Role(StrEnum):
    """What somebody may do; each role may do all that those before it may."""

    READER = "reader"
    """See everything."""
    REVIEWER = "reviewer"
    """Add reports and judge claims."""
    ADMIN = "admin"
    """Manage accounts."""

    def covers(self, other: "Role") -> bool:
        """Say whether this role may do all that the other may."""
        return list(Role).index(self) >= list(Role).index(other)


class Account(Noun):
    """Somebody who may use the record."""

    name: str
    role: Role
