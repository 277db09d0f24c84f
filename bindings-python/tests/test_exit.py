"""A program may end at any moment: nothing native may still be at work when the interpreter goes away."""

import json
import signal
import subprocess
import sys

import pytest
from world import until

BEGIN = """
import asyncio, json, logging, os, sys, threading, time
import fastio
settings = json.loads(sys.argv[1])
"""

CASES = {
    "after a call": """
client = fastio.Fastio(**settings)
client.users.get_me()
""",
    "after a call and closing": """
with fastio.Fastio(**settings) as client:
    client.users.get_me()
""",
    "after the last await": """
async def main():
    await fastio.AsyncFastio(**settings).users.get_me()
asyncio.run(main())
""",
    "after many awaits at once": """
async def main():
    client = fastio.AsyncFastio(**settings)
    await asyncio.gather(*(client.users.get_me() for _ in range(20)))
asyncio.run(main())
""",
    "in the middle of awaited calls": """
async def main():
    client = fastio.AsyncFastio(**settings)
    calls = [asyncio.ensure_future(client.users.get_me()) for _ in range(20)]
    await calls[0]
asyncio.run(main())
""",
    "with awaited calls that nobody waits for any more": """
loop = asyncio.new_event_loop()
async def main():
    global client, calls
    client = fastio.AsyncFastio(**settings)
    calls = [asyncio.ensure_future(client.orgs.list().page()) for _ in range(20)]
    for _ in range(3): await asyncio.sleep(0)
loop.set_exception_handler(lambda *_: None)
loop.run_until_complete(main())
loop.close()
""",
    "with daemon threads in the middle of calls": """
client = fastio.Fastio(**settings)
def call():
    while True:
        try: client.users.get_me()
        except RuntimeError: return
for _ in range(4): threading.Thread(target=call, daemon=True).start()
client.users.get_me()
""",
    "with a daemon thread that waits for a silent service": """
client = fastio.Fastio(**settings)
threading.Thread(target=client.orgs.list().page, daemon=True).start()
client.users.get_me()
""",
    "with threads that are waited for": """
client = fastio.Fastio(**settings)
for _ in range(4): threading.Thread(target=client.users.get_me).start()
""",
    "with a half-read listing and reply of bytes": """
client = fastio.Fastio(**settings)
pages = client.pages("users.get_me")
try: next(pages)
except fastio.FastioError: pass
reading = client.bytes("system.get_llms_overview")
try: next(iter(reading))
except fastio.FastioError: pass
""",
    "with an observer and a log": """
logging.basicConfig(level=1, stream=open(os.devnull, "w"))
client = fastio.Fastio(**settings, observer=lambda event: None)
client.users.get_me()
threading.Thread(target=client.users.get_me, daemon=True).start()
""",
    "by an exception": """
client = fastio.Fastio(**settings)
client.users.get_me()
print("last line")
sys.exit(0)
""",
    "at once, without an end": """
client = fastio.Fastio(**settings)
threading.Thread(target=client.users.get_me, daemon=True).start()
print("last line", flush=True)
os._exit(0)
""",
    "with calls that are made at the end": """
import atexit
@atexit.register
def too_late():
    for new in (lambda: client, lambda: fastio.Fastio(**settings)):
        try: new().users.get_me()
        except RuntimeError: print("last line")
    client.close()
    asyncio.run(waiting.close())
    for run in (lambda: asyncio.run(waiting.users.get_me()), lambda: list(half)):
        try: run()
        except RuntimeError: print("last line")
client = fastio.Fastio(**settings)
waiting = fastio.AsyncFastio(**settings)
half = client.bytes("system.get_llms_overview")
@atexit.register
def in_time():
    client.users.get_me()
client.users.get_me()
""",
}


def program(text, settings, **more):
    return subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-c", BEGIN + text, json.dumps(settings)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def ended(child):
    try:
        out, err = child.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        child.kill()
        raise
    return child.returncode, out, err


@pytest.mark.parametrize("case", CASES)
def test_a_program_ends_at_once(world, case):
    # orgs.list never answers.
    world.fault("orgs.list", "latency", ms=600_000, times=99)
    try:
        for _ in range(8):
            text = CASES[case]
            if "last line" not in text:
                text += "print('last line')\n"
            code, out, err = ended(program(text, world.settings()))
            assert (code, set(out.splitlines()), err) == (0, {"last line"}, "")
    finally:
        world.control("faults", method="DELETE")
    world.nothing_left()


INTERRUPTED = """
print("begun", flush=True)
try:
    %s
except KeyboardInterrupt:
    print("interrupted")
"""

WAITS = {
    "a call": "fastio.Fastio(**settings).users.get_me()",
    "an awaited call": "asyncio.run(fastio.AsyncFastio(**settings).users.get_me())",
}


@pytest.mark.parametrize("wait", ["a call", "an awaited call"])
def test_ctrl_c_stops_what_is_waited_for(world, wait):
    world.fault("users.get_me", "latency", ms=600_000, times=99)
    before = world.requests("users.get_me")
    child = program(INTERRUPTED % WAITS[wait], world.settings())
    until(lambda: world.requests("users.get_me") > before)
    child.send_signal(signal.SIGINT)
    assert ended(child) == (0, "begun\ninterrupted\n", "")
    world.control("faults", method="DELETE")
    world.nothing_left()


def test_ctrl_c_in_an_upload_cleans_up_behind_it(world):
    world.fault("uploads.send_chunk", "latency", ms=600_000, times=99)
    before = world.requests("uploads.send_chunk")
    text = """
with fastio.Fastio(**settings) as client:
    try:
        client.upload(bytes(9 << 20), workspace=sys.argv[2], name="l.bin")
    except KeyboardInterrupt:
        print("interrupted")
"""
    child = subprocess.Popen(
        [sys.executable, "-c", BEGIN + text, json.dumps(world.settings()), world.workspace],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until(lambda: world.requests("uploads.send_chunk") > before)
    child.send_signal(signal.SIGINT)
    assert ended(child) == (0, "interrupted\n", "")
    assert world.stats()["upload_sessions"] == 0
    world.control("faults", method="DELETE")


def test_a_signal_handler_that_raises_is_heard(world):
    world.fault("users.get_me", "latency", ms=600_000)
    before = world.requests("users.get_me")
    text = """
import signal
class Enough(Exception): pass
def raises(*_): raise Enough
signal.signal(signal.SIGTERM, raises)
print("begun", flush=True)
try:
    fastio.Fastio(**settings).users.get_me()
except Enough:
    print("enough")
"""
    child = program(text, world.settings())
    until(lambda: world.requests("users.get_me") > before)
    child.terminate()
    assert ended(child) == (0, "begun\nenough\n", "")
    world.control("faults", method="DELETE")


FORKED = """
client = fastio.Fastio(**settings)
half = client.pages("users.get_me")
client.users.get_me()
reading = client.bytes("system.get_llms_overview")
child = os.fork()
if child == 0:
    try:
        client.users.get_me()
    except RuntimeError as error:
        print(error)
    try:
        next(iter(reading))
    except RuntimeError as error:
        print("reading:", error)
    del client, reading
    with fastio.Fastio(**settings) as client:
        print(client.users.get_me().email_address, flush=True)
    END
print(os.waitpid(child, 0)[1], client.users.get_me().email_address)
"""


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("end", ["os._exit(0)", "sys.exit(0)"])
def test_a_fork_makes_a_client_of_its_own(world, end):
    for _ in range(4):
        code, out, err = ended(program(FORKED.replace("END", end), world.settings()))
        first, second, *rest = out.splitlines()
        assert "before os.fork()" in first and "before os.fork()" in second
        assert (code, rest) == (0, ["owner@sandbox.test", "0 owner@sandbox.test"]), (out, err)
    world.nothing_left()
