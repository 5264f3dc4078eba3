from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared" / "gold"


@pytest.fixture
def gold() -> Path:
    """Return the folder of coded reports beside the repository; skip where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the coded reports are not here")
    return SHARED
