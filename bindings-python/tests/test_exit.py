"""A program may end at any moment: nothing native may still be at work when the interpreter goes away."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import json, sys
from pump import Pump
config, moment = json.loads(sys.argv[1]), sys.argv[2]
pump = Pump(config)
task = {"call": {"operation": "users.get_me"}}
if moment == "after the last result":
    pump.run(task)
else:
    pump.start(task)
print("last line")
"""


@pytest.mark.parametrize("moment", ["after the last result", "in the middle of a call"])
def test_a_program_ends_at_once(world, moment):
    for _ in range(10):
        command = [sys.executable, "-c", PROGRAM, json.dumps(world.config()), moment]
        ended = subprocess.run(command, cwd=Path(__file__).parent, capture_output=True, text=True, timeout=60)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "last line\n", "")
