import importlib.util
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

if not importlib.util.find_spec("ray"):
    collect_ignore_glob = ["test_*"]

ALONE = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_AUTH_TOKEN": secrets.token_hex(32),
}


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """Return the address of a Ray cluster of two workers, started by other means than ours."""
    with pytest.MonkeyPatch.context() as environment:
        for name, value in ALONE.items():
            environment.setenv(name, value)
        # What the tests send to workers is imported there.
        environment.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
        # Ray looks at the environment when it is loaded.
        from ray.cluster_utils import Cluster

        head = {"num_cpus": 2, "include_dashboard": False}
        made = Cluster(initialize_head=True, connect=False, head_node_args=head)
        yield made.address
        made.shutdown()
