"""The package and a program that uses it stand up to the strictest checks."""

import subprocess
import sys
from pathlib import Path

import pytest

FACE = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "checker",
    [["mypy", "--cache-dir", "{cache}"], ["basedpyright"]],
    ids=["mypy", "pyright"],
)
def test_strict(checker, tmp_path):
    command = [sys.executable, "-m", *(part.format(cache=tmp_path) for part in checker)]
    checked = subprocess.run(command, cwd=FACE, capture_output=True, text=True, timeout=300)
    assert checked.returncode == 0, checked.stdout + checked.stderr
