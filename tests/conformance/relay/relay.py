"""An upload that one language begins and another goes on with: `relay.py PROGRAM`, of which the program is Rust's part.

Python goes on with what Rust began, and begins another, with which JavaScript goes on. Each sends only what is missing.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import fastio

WORKSPACE = "sandbox-files"
MIB = 1024 * 1024
SANDBOX = json.loads(os.environ["FASTIO_SANDBOX"])
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Enough(Exception):
    """The upload is in the middle."""


def control(path):
    with DIRECT.open(f"{SANDBOX['control_url']}/{path}", timeout=60) as reply:
        return json.load(reply)


def settled():
    """Waits until the service is done with what was stopped. Every question goes over a socket, so this does not spin."""
    end = time.monotonic() + 60
    while control("stats")["open_connections"] != 0:
        assert time.monotonic() < end, "connections are still open after 60 s"


def run(*command):
    subprocess.run(command, check=True, timeout=300)


def begin(file, journal):
    def stop(now):
        if now.confirmed >= now.total / 3:
            raise Enough

    with fastio.Fastio() as client:
        try:
            client.upload(file, workspace=WORKSPACE, chunk_size=MIB, on_progress=stop, on_journal=journal.write_text)
        except Enough:
            return
    raise AssertionError("the upload was done before it could be stopped")


def go_on(file, journal):
    with fastio.Fastio() as client:
        chunks = len(json.loads(journal)["chunks"])
        arrived = len(client.call("uploads.get", {"upload_id": json.loads(journal)["upload_id"]})["chunks"])
        assert 0 < arrived < chunks, f"{arrived} of {chunks} chunks have arrived"
        before = control("stats")["requests"]["uploads.send_chunk"]
        stored = client.upload(file, workspace=WORKSPACE, resume=journal)
        sent = control("stats")["requests"]["uploads.send_chunk"] - before
        assert sent == chunks - arrived, f"{sent} chunks were sent, {chunks - arrived} were missing"
        assert client.download(stored.node_id, workspace=WORKSPACE).bytes == file.read_bytes()
    print(f"python sent {sent} of {chunks} chunks of {file.name}", flush=True)


os.environ["FASTIO_BASE_URL"] = SANDBOX["base_url"]
os.environ["FASTIO_API_KEY"] = control("seed")["users"]["owner"]["api_key"]
os.environ["NO_PROXY"] = "127.0.0.1"
with tempfile.TemporaryDirectory() as folder:
    first, second = Path(folder, "first.bin"), Path(folder, "second.bin")
    journal = Path(folder, "journal")
    for number, file in enumerate((first, second)):
        file.write_bytes(random.Random(number).randbytes(12 * MIB))
    run(sys.argv[1], first, WORKSPACE, journal)
    settled()
    go_on(first, journal.read_text())
    begin(second, journal)
    settled()
    run("node", Path(__file__).with_name("relay.js"), second, WORKSPACE, journal)
assert control("stats")["upload_sessions"] == 0
