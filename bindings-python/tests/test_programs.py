"""The programs of the documentation, as users run them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FACE = Path(__file__).parents[1]
README = (FACE / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
PRINTS = [
    ["plan.txt", "citations", "b'The project ends in May.'"],
    ["plan.txt", "citations"],
    ["packed.zip ['plan.txt']", ".zip"],
    ["finishing: ", "done: 5,242,880 of 5,242,880 bytes", "stored as ", ", checked"],
    ["21 bytes are stored"],
    ["film.mp4 5242880", "today.txt 24"],
    ["there is none"],
    ["attempt", "replied", "finished", "DEBUG:fastio:task 1: users.get_me, attempt 1: GET"],
]


@pytest.fixture
def run(world, tmp_path):
    """Runs a program in a folder of its own, with a file to send."""
    (tmp_path / "film.mp4").write_bytes(bytes(5 * 1024 * 1024))

    def run(*command):
        settings = {"FASTIO_BASE_URL": world.base_url, "FASTIO_API_KEY": world.api_key, "NO_PROXY": "127.0.0.1"}
        env = {**os.environ, **settings, "PYTHONIOENCODING": "utf-8"}
        ended = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, env=env, capture_output=True, encoding="utf-8", timeout=120
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout + ended.stderr

    return run


def test_each_program_of_the_readme_is_run():
    assert len(PROGRAMS) == len(PRINTS)


IDS = ["blocking", "asyncio", "open", "progress", "stream", "many", "errors", "logging"]


@pytest.mark.parametrize("program, prints", list(zip(PROGRAMS, PRINTS)), ids=IDS)
def test_a_program_of_the_readme(world, run, program, prints):
    world.control("reset", {})
    shown = run("-c", program)
    for text in prints:
        assert text in shown


def test_the_example(run):
    shown = run(FACE.parent / "examples/python/main.py", FACE / "README.md", FACE / "pyproject.toml")
    for text in ("created example-", "stored ", "listed pyproject.toml", "see ", "all came back as they went up"):
        assert text in shown
