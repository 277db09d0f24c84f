"""What clients tell, to observers and to `logging`: all that happens, in order, and no secret."""

import asyncio
import logging
import sys
import traceback

import fastio
import pytest

CANARY = "canary-key-0123456789"


@pytest.fixture
def log():
    """The lines that are logged from `level` on."""

    class Lines(logging.Handler):
        def __init__(self):
            super().__init__()
            self.records = []

        def emit(self, record):
            self.records.append(record)

        @property
        def text(self):
            return "\n".join(record.getMessage() for record in self.records)

    logger, lines = logging.getLogger("fastio"), Lines()
    logger.addHandler(lines)
    yield lines
    logger.removeHandler(lines)
    logger.setLevel(logging.NOTSET)


def test_an_observer_is_told_all_before_the_call_returns(world):
    told = []
    with world.client(observer=told.append) as client:
        world.fault("users.get_me", "status", status=500)
        client.users.get_me()
        kinds = [event.type for event in told]
        assert kinds == ["attempt", "replied", "wait", "attempt", "replied", "finished"]
        assert len({event.task for event in told}) == 1
        first, replied, wait = told[:3]
        assert (first.operation, first.attempt, first.method) == ("users.get_me", 1, "GET")
        assert first.url.startswith(world.base_url) and first.status is None
        assert (replied.status, wait.reason) == (500, "retry")
        told.clear()
        with pytest.raises(fastio.NotFoundError):
            client.storage.get("workspace", world.workspace, "2abcd-efghi-jklmn-opqrs-tuvwx-yz23")
        assert isinstance(told[-1].error, fastio.NotFoundError) and told[-1].error.status == 404
        told.clear()
        client.upload(b"x", workspace=world.workspace, name="x")
        assert [event.progress for event in told if event.type == "progress"][-1].confirmed == 1

    async def same():
        told.clear()
        async with world.async_client(observer=told.append) as client:
            await client.users.get_me()
            return [event.type for event in told]

    assert asyncio.run(same()) == ["attempt", "replied", "finished"]


def test_what_an_observer_raises_is_shown_and_the_call_goes_on(world, monkeypatch):
    shown = []
    monkeypatch.setattr(sys, "unraisablehook", lambda hint: shown.append(hint.exc_value))

    def observer(event):
        raise ZeroDivisionError(event.type)

    with world.client(observer=observer) as client:
        assert client.users.get_me()
    assert [str(error) for error in shown[:3]] == ["attempt", "replied", "finished"]


def test_an_observer_may_use_a_client(world):
    told = []

    def observer(event):
        told.append(event.type)
        if told == ["attempt"]:
            client.users.get_me()

    with world.client(observer=observer) as client:
        client.users.get_me()
    assert told.count("finished") == 2


def test_the_log_has_lines_from_the_level_that_is_set(world, client, log):
    logger = logging.getLogger("fastio")
    client.users.get_me()
    assert log.records == []
    logger.setLevel(logging.DEBUG)
    client.users.get_me()
    assert [record.levelno for record in log.records] == [10, 10, 10]
    assert "users.get_me, attempt 1: GET" in log.text and "replied 200" in log.text
    log.records.clear()
    logger.setLevel(5)
    client.upload(b"x", workspace=world.workspace, name="x")
    assert {5, 10} == {record.levelno for record in log.records}
    log.records.clear()
    logger.setLevel(logging.INFO)
    with world.client(oauth=world.oauth()) as renewing:
        renewing.users.get_me()
    assert {record.levelno for record in log.records} == {20} and "renewed" in log.text
    log.records.clear()
    logger.setLevel(logging.DEBUG)
    logging.disable(logging.DEBUG)
    try:
        client.users.get_me()
    finally:
        logging.disable(logging.NOTSET)
    assert log.records == []


def test_no_secret_is_shown(world, log):
    logging.getLogger("fastio").setLevel(1)
    shown = []

    def note(*values):
        shown.extend(f"{value} {value!r}" for value in values)

    def raises(work):
        try:
            work()
        except Exception as error:
            note(error, vars(error), *traceback.format_exception(error))

    observer = {"observer": note}
    oauth = {"client_id": "c", "access_token": CANARY, "refresh_token": CANARY}
    for credential in ({"api_key": CANARY}, {"token": CANARY}, {"oauth": oauth}):
        with world.client(**credential, **observer) as client:
            note(client, client._native, client.users, client.with_options(timeout=1))
            raises(lambda: client.users.get_me())
            raises(lambda: client.sign_in("owner@sandbox.test", CANARY))
            raises(lambda: client.call("auth.sign_up", {"password": CANARY, "email_address": 7}))
            raises(lambda: client.call("users.get_me", {"unknown": CANARY}))
            raises(lambda: client.call("users.update", {"password": [CANARY]}))
            raises(lambda: client.call("downloads.read", {"token": CANARY, "node_id": "../" + "x"}))
        raises(lambda: fastio.Fastio(base_url=f"https://user:{CANARY}@x.test/current", **credential))
        raises(lambda: fastio.Fastio(proxy=f"nothing://user:{CANARY}@x.test", **credential))
    raises(lambda: fastio.Fastio(api_key=CANARY + "\n"))
    raises(lambda: fastio.Fastio(api_key=CANARY + "\udc80"))
    raises(lambda: fastio.Fastio(api_key=[CANARY]))
    note(fastio.Tokens({"access_token": CANARY, "refresh_token": CANARY, "expires_at": None}))
    text = "\n".join(shown) + log.text
    assert "users.get_me" in text and "unauthenticated" in text
    assert CANARY not in text
