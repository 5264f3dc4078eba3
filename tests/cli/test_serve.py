import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

PROGRAM = Path(sys.executable).with_name("onrecord")


@pytest.fixture
def taken():
    """Return a socket at a port of this machine."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        yield bound


def test_a_port_that_is_taken(onrecord, coded, taken):
    port = taken.getsockname()[1]
    result = onrecord("--record", coded, "serve", "--port", port)
    assert result.code == 1
    assert result.err.startswith(f"onrecord: port {port} of 127.0.0.1 cannot be used")
    assert result.err.endswith("give another with --port\n")


def test_the_record_is_served_until_stopped(coded, taken):
    port = taken.getsockname()[1]
    taken.close()
    command = [PROGRAM, "--record", coded, "serve", "--host", "localhost", "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as serving:
        said = serving.stderr.readline()
        assert f"http://127.0.0.1:{port}/" in said
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/events?limit=1") as answer:
            assert b'"items":[{' in answer.read()
        serving.send_signal(signal.SIGINT)
        rest = serving.stderr.read()
    assert serving.returncode == 130
    assert "Traceback" not in rest


def test_an_address_that_others_can_reach_takes_accounts(onrecord, coded, taken):
    port = taken.getsockname()[1]
    for options in (("--host", "0.0.0.0"), ("--accounts",)):
        result = onrecord("--record", coded, "serve", "--port", port, *options)
        assert result.code == 1
        assert result.err.endswith("make one with `onrecord account NAME --role admin`\n")
