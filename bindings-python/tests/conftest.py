import pytest
from world import World


@pytest.fixture(scope="session")
def world():
    return World()
