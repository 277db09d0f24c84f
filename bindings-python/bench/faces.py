"""Measures a small call, and a page of 500 nodes (the most the service gives), from its request until each name is read.

The peer is httpx and json.

`cargo xtask bench faces` runs it. It prints microseconds as one line of JSON: ours, then the peer's.
"""

import json
import os
import statistics
import time

import fastio
import httpx

ROUNDS = 15
CALLS = 40
NODES = 500


def median_us(act, times=1):
    """Microseconds that it takes, by the median of some rounds."""

    def once():
        begun = time.perf_counter()
        for _ in range(times):
            act()
        return (time.perf_counter() - begun) * 1e6 / times

    once()
    return statistics.median(once() for _ in range(ROUNDS))


def main():
    ready = json.loads(os.environ["FASTIO_SANDBOX"])
    seed = httpx.get(ready["control_url"] + "/seed").json()
    key = seed["users"]["owner"]["api_key"]
    workspace = seed["workspace"]["id"]
    base_url = ready["base_url"]
    with fastio.Fastio(base_url=base_url, api_key=key) as client, httpx.Client(
        headers={"authorization": f"Bearer {key}"}
    ) as plain:
        folder = client.storage.create_folder("workspace", workspace, "root", "bench python").id
        for number in range(NODES):
            client.storage.create_folder("workspace", workspace, folder, f"folder {number}")

        def get(path):
            reply = plain.get(base_url + path)
            reply.raise_for_status()
            return reply

        me = "/user/details/"
        page = f"/workspace/{workspace}/storage/{folder}/list/?page_size={NODES}"

        def read_plain():
            nodes = get(page).json()["response"]["nodes"]
            assert len([node["name"] for node in nodes]) == NODES

        def read():
            nodes = client.storage.list("workspace", workspace, folder, page_size=NODES)
            assert len([node.name for node in nodes]) == NODES

        call = [median_us(lambda: client.users.get_me().id, CALLS), median_us(lambda: get(me).json(), CALLS)]
        whole_page = [median_us(read), median_us(read_plain)]
    print(json.dumps({"face": "python", "peer": "httpx and json", "call": call, "page": whole_page}))


main()
