"""The engine's boundary, driven from Python against the sandbox over real sockets."""

import json
import threading

import fastio
import pytest
from fastio._fastio import Engine
from pump import FastioError, Pump
from world import call, result, until

# More than the sockets and buffers between two programs hold.
LARGE = 24 * 1024 * 1024


def oauth(world):
    """The seeded OAuth credential, without an access token yet."""
    given = world.seed["oauth"]
    return {"oauth": {"client_id": given["client_id"], "refresh_token": given["refresh_token"]}}


def test_the_package_is_the_installed_one():
    assert "site-packages" in fastio.__file__
    assert fastio.__version__ == "0.1.0"


def test_one_call(world):
    pump = Pump(world.config())
    assert result(pump, "users.get_me")["id"] == world.seed["users"]["owner"]["id"]
    assert pump.is_idle


def test_an_error_of_the_service_has_its_parts(world):
    pump = Pump(world.config())
    nowhere = world.in_workspace(node_id="2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
    with pytest.raises(FastioError) as raised:
        result(pump, "storage.get", nowhere)
    info = raised.value.info
    assert (info["kind"], info["status"], info["operation"]) == ("not_found", 404, "storage.get")
    assert pump.is_idle


def test_bad_input_is_raised_before_anything_is_sent(world):
    pump = Pump(world.config())
    before = world.requests("storage.get")
    with pytest.raises(ValueError, match="node_id") as raised:
        pump.start(call("storage.get", world.in_workspace(node_id="../x")))
    assert raised.value.args[1]["params"][0]["name"] == "node_id"
    with pytest.raises(ValueError, match="entropy"):
        Engine(json.dumps(world.config()), b"short")
    assert world.requests("storage.get") == before and pump.is_idle


def test_two_calls_share_one_refresh(world):
    pump = Pump(world.config(oauth(world)))
    before = world.requests("oauth.refresh_token")
    # Both are started before any reply can be in: they wait for the same token.
    with pump._lock:
        started = [pump.start(call("users.get_me")) for _ in range(2)]
    for _, events in started:
        events = list(events)
        kinds = [event["type"] for event in events]
        assert events[0] == {"type": "wait", "reason": "refresh", "ms": 0}
        assert kinds.count("refreshed") == 1 and kinds[-1] == "finished"
    assert world.requests("oauth.refresh_token") == before + 1
    until(lambda: pump.is_idle)


def test_a_cancelled_stream_closes_its_socket(world):
    pump = Pump(world.config())
    node = world.store(pump, LARGE)
    until(lambda: world.open_connections() == 0)

    task, events = pump.start(call("downloads.read", world.in_workspace(node_id=node), stream=True))
    [exchange] = pump.exchanges
    received = 0
    while received < exchange.first_credit:
        event = next(events)
        received += len(event["bytes"]) if event["type"] == "data" else 0
    # Nothing more is asked for, so the service cannot send the rest, and waits with an open socket.
    until(lambda: world.open_connections() == 1)
    assert not pump.is_idle

    pump.cancel(task)
    rest = list(events)
    assert [event["type"] for event in rest] == ["failed"] and rest[0]["error"]["kind"] == "cancelled"
    assert received == exchange.first_credit
    until(lambda: world.open_connections() == 0)
    assert pump.is_idle


def test_a_stream_comes_whole_to_who_asks_for_it(world):
    pump = Pump(world.config())
    node = world.store(pump, LARGE)
    task, events = pump.start(call("downloads.read", world.in_workspace(node_id=node), stream=True))
    received = 0
    for event in events:
        if event["type"] == "data":
            received += len(event["bytes"])
            pump.demand(task, len(event["bytes"]))
    assert received == LARGE and event["completion"] == {**event["completion"], "type": "streamed", "status": 200}
    assert pump.is_idle


def test_a_silent_service_can_be_left(world):
    pump = Pump(world.config())
    fault = {"operation": "users.get_me", "fault": "latency", "ms": 600_000, "times": 1}
    world.control("faults", fault)
    before = world.requests("users.get_me")
    task, events = pump.start(call("users.get_me"))
    until(lambda: world.requests("users.get_me") == before + 1)
    pump.cancel(task)
    assert list(events)[-1]["error"]["kind"] == "cancelled"
    until(lambda: world.open_connections() == 0)
    assert pump.is_idle


def test_any_thread_may_drive_the_engine(world):
    pump = Pump(world.config())
    ids = []
    threads = [threading.Thread(target=lambda: ids.append(result(pump, "users.get_me")["id"])) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert ids == [world.seed["users"]["owner"]["id"]] * 8 and pump.is_idle
