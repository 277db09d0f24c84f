"""The sandbox, with what tests ask of it. No connection of these is kept open, so that those of a pump can be counted."""

import json
import os
import time
import urllib.request

_HTTP = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class World:
    def __init__(self):
        ready = os.environ.get("FASTIO_SANDBOX")
        assert ready, "no sandbox is running; start these tests with: cargo xtask test python"
        ready = json.loads(ready)
        self.base_url, self._control_url = ready["base_url"], ready["control_url"]
        self.seed = self.control("seed")

    def control(self, path, body=None):
        request = urllib.request.Request(f"{self._control_url}/{path}", body and json.dumps(body).encode())
        with _HTTP.open(request, timeout=30) as reply:
            return json.load(reply)

    def requests(self, operation):
        """How often an operation was requested so far."""
        return self.control("stats")["requests"].get(operation, 0)

    def open_connections(self):
        return self.control("stats")["open_connections"]

    def config(self, credential=None):
        key = self.seed["users"]["owner"]["api_key"]
        return {"base_url": self.base_url, "credential": credential or {"api_key": key}}

    def in_workspace(self, **params):
        return {"context": "workspace", "context_id": self.seed["workspace"]["id"], **params}

    def store(self, pump, size):
        """Stores a file of this many zeros; its node."""
        new = {"name": f"zeros-{size}.bin", "size": size, "action": "create", "profile_type": "workspace"}
        new |= {"instance_id": self.seed["workspace"]["id"], "folder_id": "root"}
        upload = result(pump, "uploads.create_session", new)["id"]
        self._send_chunk(upload, bytes(size))
        result(pump, "uploads.complete", {"upload_id": upload})
        while (session := result(pump, "uploads.get", {"upload_id": upload, "wait": 30}))["status"] != "complete":
            assert "failed" not in session["status"], session
        return session["new_file_id"]

    def _send_chunk(self, upload, content):
        """The one request with a file in it, which the tests' pump cannot send."""
        head = b'--edge\r\ncontent-disposition: form-data; name="chunk"; filename="f"\r\n\r\n'
        request = urllib.request.Request(
            f"{self.base_url}/upload/{upload}/chunk/?order=1&size={len(content)}",
            head + content + b"\r\n--edge--\r\n",
            {
                "authorization": f"Bearer {self.seed['users']['owner']['api_key']}",
                "content-type": "multipart/form-data; boundary=edge",
            },
        )
        with _HTTP.open(request, timeout=30) as reply:
            assert reply.status == 200


def call(operation, params=None, **options):
    return {"call": {"operation": operation, "params": params or {}, **options}}


def result(pump, operation, params=None):
    """Calls an operation; its result."""
    reply = pump.run(call(operation, params))[0]["reply"]
    text = reply["payload"]
    return json.loads(text[reply["result_start"] : len(text) - reply["result_tail"]])


def until(holds):
    """Asks again until it holds. Every question goes over a socket, so this does not spin."""
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end, "it did not come to hold within 20 s"
