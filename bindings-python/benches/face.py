"""What the face costs, as ratios within one run. Wants a wheel that was built with optimisation, and httpx.

    pip install httpx && python benches/face.py

A server in a process of its own answers every request at once, with a small reply or a page of 500 nodes.
"""

import asyncio
import http.client
import json
import statistics
import subprocess
import sys
import time

import fastio
import httpx

NODE = {
    "id": "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw0",
    "type": "file",
    "parent": "2abcd-efghi-jklmn-opqrs-tuvwx-yz23",
    "size": 123456,
    "created": "2026-01-01 00:00:00 UTC",
    "modified": "2026-01-02 00:00:00 UTC",
    "mimetype": "application/pdf",
    "crc32c": "e6b4cc84",
    "version": "2yxh5-ojakx-r3mwz-ty6tv-k66cj-nqsw1",
    "ai": {"state": "ready", "attach": True},
    "origin": {"creator": {"id": "1234567890123456789", "type": "user"}},
    "locked": False,
    "notes": None,
}
PAGE = {"nodes": [{**NODE, "name": f"report {number}.pdf"} for number in range(500)], "pagination": {"has_more": False}}
USER = {"user": {"id": "1234567890123456789", "email_address": "a@b.test", "first_name": "A", "last_name": "B"}}
HEADERS = {"authorization": "Bearer key"}
LIST = "/workspace/1234567890123456789/storage/root/list/"
ROUNDS = 15


def envelope(payload):
    return json.dumps({"result": "yes", "response": payload}).encode()


async def serve():
    page, user = envelope(PAGE), envelope(USER)

    async def answer(reader, writer):
        try:
            while True:
                body = page if b"/storage/" in await reader.readuntil(b"\r\n\r\n") else user
                head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
                writer.write(head + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def measure(cases):
    """The median time of each, in microseconds. All are measured in turn, so that a busy machine is one for all."""
    times = {name: [] for name in cases}
    for _ in range(ROUNDS):
        for name, (work, times_a_round) in cases.items():
            work()
            begin = time.perf_counter()
            for _ in range(times_a_round):
                work()
            times[name].append((time.perf_counter() - begin) / times_a_round * 1e6)
    return {name: statistics.median(of) for name, of in times.items()}


async def at_once(call):
    """The time of one of 100 calls at once, in microseconds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        await asyncio.gather(*(call() for _ in range(100)))
        times.append((time.perf_counter() - begin) / 100 * 1e6)
    return statistics.median(times)


async def measure_async(base_url):
    async with fastio.AsyncFastio(base_url=base_url, api_key="key", proxy=False) as client:
        ours = await at_once(client.users.get_me)
    async with httpx.AsyncClient(trust_env=False, headers=HEADERS) as plain:

        async def call():
            return (await plain.get(f"{base_url}/user/me/details/")).json()

        return ours, await at_once(call)


def run(port):
    base_url = f"http://127.0.0.1:{port}/current"
    client = fastio.Fastio(base_url=base_url, api_key="key", proxy=False)
    listing = client.storage.list("workspace", "1234567890123456789", "root")
    plain, connection = httpx.Client(trust_env=False, headers=HEADERS), http.client.HTTPConnection("127.0.0.1", port)

    def bare(path):
        connection.request("GET", f"/current{path}", headers=HEADERS)
        return json.loads(connection.getresponse().read())

    page = envelope(PAGE)
    took = measure(
        {
            "json.loads": (lambda: json.loads(page), 20),
            "a page, fastio": (lambda: [node.name for node in listing], 20),
            "a page, http.client": (lambda: [node["name"] for node in bare(LIST)["response"]["nodes"]], 20),
            "a page, httpx": (lambda: plain.get(base_url + LIST).json(), 20),
            "a small call, fastio": (client.users.get_me, 100),
            "a small call, httpx": (lambda: plain.get(f"{base_url}/user/me/details/").json(), 100),
            "a small call, http.client": (lambda: bare("/user/me/details/"), 100),
        }
    )
    client.close()
    took["of 100 calls at once, fastio"], took["of 100 calls at once, httpx"] = asyncio.run(measure_async(base_url))
    for name, of in took.items():
        print(f"{name:32} {of:9.0f} us")
    transport = took["a page, http.client"] - took["json.loads"]
    print("a page of", len(page), "bytes, without the time of plain HTTP, against json.loads:", end=" ")
    print(f"{(took['a page, fastio'] - transport) / took['json.loads']:.2f} (aim 1.5)")
    print(f"a small call against httpx: {took['a small call, fastio'] / took['a small call, httpx']:.2f} (aim 0.8)")


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        server = subprocess.Popen([sys.executable, __file__, "serve"], stdout=subprocess.PIPE, text=True)
        try:
            run(int(server.stdout.readline()))
        finally:
            server.kill()
            server.wait()
