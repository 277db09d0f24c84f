import signal

import pytest
from world import World

# Whoever starts the tests in the background may have them ignore Ctrl-C, and Python then leaves it so, in children too.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def world():
    return World()


@pytest.fixture
def client(world):
    with world.client() as client:
        yield client
    world.control("faults", method="DELETE")
