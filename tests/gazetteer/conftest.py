from collections.abc import Iterator

import pytest

from onrecord.gazetteer import Gazetteer


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    shipped = Gazetteer.open()
    yield shipped
    shipped.close()
