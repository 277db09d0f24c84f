import pytest
from world import World


@pytest.fixture(scope="session")
def world():
    return World()


@pytest.fixture
def client(world):
    with world.client() as client:
        yield client
    world.control("faults", method="DELETE")
