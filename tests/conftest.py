"""What the tests of several rooms share; also lets them import the helpers beside this file."""

from collections.abc import Iterator

import hypothesis
import pytest

from onrecord.gazetteer import Gazetteer
from onrecord.reading import Reader

# How long an example takes says more of the machine than of the code.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    shipped = Gazetteer.open()
    yield shipped
    shipped.close()


@pytest.fixture(scope="session")
def reader(gazetteer: Gazetteer) -> Reader:
    """Return the one reader of a test run; reading never changes it."""
    return Reader.open(gazetteer=gazetteer)
