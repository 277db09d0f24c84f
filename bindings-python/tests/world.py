"""The sandbox, with what tests ask of it. No connection of these is kept open, so that those of clients can be counted."""

import json
import os
import time
import urllib.request

import fastio

_HTTP = urllib.request.build_opener(urllib.request.ProxyHandler({}))

# Patient enough for faults, quick enough for tests.
SETTINGS = {"proxy": False, "retry": {"base_delay": 0.001, "max_delay": 0.005}}


def fetch(url, body=None, method=None):
    request = urllib.request.Request(url, None if body is None else json.dumps(body).encode(), method=method)
    with _HTTP.open(request, timeout=60) as reply:
        text = reply.read()
    return json.loads(text) if text else None


def ready_line(variable):
    ready = os.environ.get(variable)
    assert ready, f"{variable} is not set; start these tests with: cargo xtask test python"
    return json.loads(ready)


class World:
    def __init__(self):
        ready = ready_line("FASTIO_SANDBOX")
        self.base_url, self._control_url = ready["base_url"], ready["control_url"]
        self.seed = self.control("seed")

    def control(self, path, body=None, method=None):
        return fetch(f"{self._control_url}/{path}", body, method)

    def fault(self, operation, fault, **more):
        self.control("faults", {"operation": operation, "fault": fault, **more})

    def stats(self):
        return self.control("stats")

    def requests(self, operation):
        """How often an operation was requested so far."""
        return self.stats()["requests"].get(operation, 0)

    @property
    def api_key(self):
        return self.seed["users"]["owner"]["api_key"]

    @property
    def workspace(self):
        return self.seed["workspace"]["id"]

    def oauth(self):
        """The seeded OAuth credential, without an access token yet."""
        given = self.seed["oauth"]
        return {"client_id": given["client_id"], "refresh_token": given["refresh_token"]}

    def settings(self, **more):
        """Settings of a client: those of the owner unless another credential is given."""
        settings = {"base_url": self.base_url, **SETTINGS, **more}
        if not {"api_key", "token", "oauth"} & settings.keys():
            settings["api_key"] = self.api_key
        return settings

    def client(self, **more):
        return fastio.Fastio(**self.settings(**more))

    def async_client(self, **more):
        return fastio.AsyncFastio(**self.settings(**more))

    def nothing_left(self):
        until(lambda: (stats := self.stats())["open_connections"] == 0 and stats["upload_sessions"] == 0)


def until(holds):
    """Asks again until it holds. Every question goes over a socket or to a child, so this does not spin."""
    end = time.monotonic() + 60
    while not (value := holds()):
        assert time.monotonic() < end, "it did not come to hold within 60 s"
    return value


def pattern(size):
    """Bytes that differ from place to place, as the scenario says."""
    return bytes(((at * 2654435761 % 2**32) >> 13) & 255 for at in range(size))
