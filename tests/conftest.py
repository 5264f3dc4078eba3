"""What the tests of several rooms share; also lets them import the helpers beside this file."""

from collections.abc import Iterator

import hypothesis
import pytest

from onrecord.codebook.own import FOLDER
from onrecord.gazetteer import Gazetteer
from onrecord.reading import Reader

# How long an example takes says more of the machine than of the code.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def no_vocabulary_of_ones_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what whoever runs the tests has set for himself out of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(FOLDER, str(tmp_path_factory.mktemp("codebook")))
        yield


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    shipped = Gazetteer.open()
    yield shipped
    shipped.close()


@pytest.fixture(scope="session")
def reader(gazetteer: Gazetteer) -> Reader:
    """Return the one reader of a test run; reading never changes it."""
    return Reader.open(gazetteer=gazetteer)
