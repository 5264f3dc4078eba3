import os
import socket
import subprocess
import sys

import pytest

from onrecord.scaling.cluster import WorkError, done, joined
from onrecord.scaling.errors import ScalingError


def square(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    if number == 4:
        os._exit(1)
    return number * number


@pytest.fixture
def member(cluster):
    with joined(cluster, None):
        yield


def test_each_piece_is_worked_on_and_failures_are_told(member):
    made = dict(done(square, range(10)))
    failed = {number: made.pop(number) for number in (3, 4)}
    assert made == {number: number * number for number in (0, 1, 2, 5, 6, 7, 8, 9)}
    assert all(isinstance(one, WorkError) for one in failed.values())
    assert str(failed[3]) == "ValueError: three"
    assert str(failed[4]) == "WorkerCrashedError"


def test_pieces_are_taken_as_they_are_needed(member):
    taken = []

    def endless():
        while True:
            taken.append(len(taken) + 10)
            yield taken[-1]

    work = done(square, endless())
    for _ in range(5):
        next(work)
    assert len(taken) <= 5 + 2 * 2


def test_no_pieces_take_no_work(member):
    assert list(done(square, [])) == []


def told(code: str) -> subprocess.CompletedProcess[str]:
    """Run some code in a process of its own, to which Ray is new."""
    begin = "from onrecord.scaling.cluster import joined\n"
    return subprocess.run([sys.executable, "-c", begin + code], capture_output=True, text=True)


@pytest.mark.parametrize("address", ["auto", "127.0.0.1", "head:", "127.0.0.1:99999"])
def test_what_is_no_address_of_a_cluster(address):
    with pytest.raises(ScalingError, match=f"^{address}: "), joined(address, None):
        pass


def test_a_cluster_that_is_not_there():
    with socket.create_server(("127.0.0.1", 0)) as bound:
        address = f"127.0.0.1:{bound.getsockname()[1]}"
    said = f"^{address}: no Ray cluster answers there"
    with pytest.raises(ScalingError, match=said), joined(address, None):
        pass


def test_a_cluster_of_this_machine_is_this_machine_s_alone():
    code = """
with joined(None, 3):
    import os, ray
    (node,) = ray.nodes()
    print(node["NodeManagerAddress"], node["Resources"]["CPU"], os.environ["RAY_AUTH_MODE"])
"""
    result = told(code)
    assert (result.stdout, result.stderr) == ("127.0.0.1 3.0 token\n", "")
