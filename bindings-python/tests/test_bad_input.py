"""What a dynamic language lets through: refused as Python refuses it, by the parameter's name, before anything is sent."""

import asyncio
import datetime
import io
import math

import fastio
import pytest

SURROGATE = "a\udc80b"


@pytest.fixture
def refused(world, client):
    """Checks that a call is refused, by both clients, and that nothing is sent."""

    def check(error, match, call):
        before = world.stats()["requests"]
        with pytest.raises(error, match=match):
            call(client)

        async def same():
            async with world.async_client() as client:
                with pytest.raises(error, match=match):
                    await call(client)

        asyncio.run(same())
        assert world.stats()["requests"] == before

    return check


class Odd:
    """A path, so it says."""

    def __fspath__(self):
        return b"bytes"


def cyclic():
    inner = []
    inner.append(inner)
    return inner


@pytest.mark.parametrize(
    "value, error",
    [
        (7, fastio.InvalidParameterError),
        (None, fastio.InvalidParameterError),
        ("", fastio.InvalidParameterError),
        ("../x", fastio.InvalidParameterError),
        ("a\nb", fastio.InvalidParameterError),
        ([], fastio.InvalidParameterError),
        ({}, fastio.InvalidParameterError),
        (b"bytes", (ValueError, TypeError)),
        (2**70, ValueError),
        (-(2**63) - 1, ValueError),
        (math.nan, ValueError),
        (math.inf, ValueError),
        (SURROGATE, ValueError),
        ([SURROGATE], ValueError),
        ({SURROGATE: 1}, ValueError),
        ({1: 1}, TypeError),
        (object(), TypeError),
        (datetime.date(2026, 1, 1), TypeError),
        ({1, 2}, TypeError),
        (cyclic(), ValueError),
        ([1, b"x"], TypeError),
        (3 + 4j, TypeError),
    ],
    ids=repr,
)
def test_a_parameter(world, refused, value, error):
    refused(error, "node_id", lambda client: client.call("storage.get", {"context": "workspace", "context_id": world.workspace, "node_id": value}))


def test_a_typed_parameter(world, refused):
    refused(ValueError, "node_id", lambda client: client.storage.get("workspace", world.workspace, 7))
    refused(TypeError, "node_id", lambda client: client.storage.get("workspace", world.workspace))
    refused(ValueError, "context", lambda client: client.storage.get("nowhere", world.workspace, "n"))


def test_names_and_missing_parameters(refused):
    refused(ValueError, "node_id", lambda client: client.call("storage.get", {"context": "workspace", "context_id": "1"}))
    refused(ValueError, "colour", lambda client: client.call("users.get_me", {"colour": "red"}))
    refused(LookupError, "storage.frobnicate", lambda client: client.call("storage.frobnicate"))
    refused(TypeError, "operation must be str", lambda client: client.call(7))
    refused(TypeError, "name must be str", lambda client: client.call("users.get_me", {7: 1}))


def test_options(refused):
    for value, error in ((0, ValueError), (-1, ValueError), (math.nan, ValueError), ("5", TypeError), (True, TypeError), (1e300, ValueError)):
        refused(error, "timeout", lambda client, value=value: client.call("users.get_me", timeout=value))
    for value, error in ((0, ValueError), (-1, ValueError), (2**70, ValueError), (1.5, TypeError), (True, TypeError)):
        refused(error, "max_attempts", lambda client, value=value: client.call("users.get_me", max_attempts=value))


def closed():
    file = io.BytesIO(b"x")
    file.close()
    return file


def released():
    view = memoryview(b"x")
    view.release()
    return view


class Liar:
    def read(self, size=-1):
        return "text"


class Numbers:
    def read(self, size=-1):
        return 7


class Broken:
    closed = False

    def read(self, size=-1):
        raise ZeroDivisionError("source")


@pytest.mark.parametrize(
    "source, error",
    [
        (7, TypeError),
        (None, TypeError),
        ([1], TypeError),
        (closed(), ValueError),
        (released(), ValueError),
        (io.StringIO("text"), TypeError),
        (Liar(), TypeError),
        (Numbers(), TypeError),
        (Broken(), ZeroDivisionError),
    ],
    ids=lambda value: type(value).__name__,
)
def test_the_source_of_an_upload(world, refused, source, error):
    refused(error, "source", lambda client: client.upload(source, workspace=world.workspace, name="x"))


def test_a_file_that_cannot_be_read(world, refused, tmp_path):
    with (tmp_path / "w.bin").open("wb") as file:
        refused(OSError, "source", lambda client: client.upload(file, workspace=world.workspace))
    with (tmp_path / "w.bin").open() as file:
        refused(TypeError, "source", lambda client: client.upload(file, workspace=world.workspace))
    refused(OSError, "nowhere.bin", lambda client: client.upload(tmp_path / "nowhere.bin", workspace=world.workspace))
    refused(OSError, "regular file", lambda client: client.upload(str(tmp_path), workspace=world.workspace))
    refused((OSError, ValueError), "NUL", lambda client: client.upload("a\0b", workspace=world.workspace))


def test_transfers_and_questions(world, refused):
    refused(TypeError, "workspace= or share=", lambda client: client.upload(b"x", name="x"))
    refused(TypeError, "workspace= or share=", lambda client: client.download("n", workspace="1", share="2"))
    refused(TypeError, "name=", lambda client: client.upload(b"x", workspace="1"))
    refused(TypeError, "name must be str", lambda client: client.upload(b"x", workspace="1", name=7))
    refused(ValueError, "name", lambda client: client.upload(b"x", workspace="1", name=SURROGATE))
    refused(ValueError, "name", lambda client: client.upload(b"x", workspace="1", name=""))
    refused(TypeError, "workspace must be str", lambda client: client.upload(b"x", workspace=7, name="x"))
    refused(ValueError, "chunk_size", lambda client: client.upload(b"x", workspace="1", name="x", chunk_size=0))
    refused(TypeError, "chunk_size", lambda client: client.upload(b"x", workspace="1", name="x", chunk_size="1"))
    refused(TypeError, "on_progress", lambda client: client.upload(b"x", workspace="1", name="x", on_progress=7))
    refused(TypeError, "resumable must be bool", lambda client: client.upload(b"x", workspace="1", name="x", resumable=1))
    refused(TypeError, "replace= with file_share=", lambda client: client.upload(b"x", file_share="1", name="x"))
    refused(
        TypeError, "not several", lambda client: client.upload(b"x", workspace="1", file_share="1", replace="n", name="x")
    )
    refused(ValueError, "if_version", lambda client: client.upload(b"x", workspace="1", name="x", if_version="v"))
    refused(ValueError, "relative_path", lambda client: client.upload(b"x", workspace="1", name="x", relative_path="a"))
    refused(TypeError, "retries", lambda client: client.upload(b"x", workspace="1", name="x", retries=1))
    refused(ValueError, "max_attempts", lambda client: client.download("n", workspace="1", max_attempts=0))
    refused(ValueError, "timeout", lambda client: client.upload(b"x", workspace="1", name="x", timeout=0))
    refused(TypeError, "node must be str", lambda client: client.download(7, workspace="1"))
    refused(TypeError, "overwrite must be bool", lambda client: client.download("n", workspace="1", to="x", overwrite=1))
    for to in (object(), 5, b"x", True):
        refused(TypeError, "to must be a path, not", lambda client, to=to: client.download("n", workspace="1", to=to))
        refused(TypeError, "to must be a path, not", lambda client, to=to: client.download_zip("n", workspace="1", to=to))
    refused(TypeError, "to must be a path, not Odd", lambda client: client.download("n", workspace="1", to=Odd()))
    refused(ValueError, "to ", lambda client: client.download("n", workspace="1", to="a\ud800b"))
    refused(ValueError, "node_id", lambda client: client.download("../x", workspace="1"))
    refused(TypeError, "email must be str", lambda client: client.sign_in(7, "x"))
    refused(ValueError, "password", lambda client: client.sign_in("a@b.test", SURROGATE))

    def answer(client, *args, **more):
        return client.ask(*args, **more).answer()

    refused(TypeError, "question must be str", lambda client: answer(client, 7, workspace="1"))
    refused(TypeError, "params", lambda client: answer(client, "?", workspace="1", params=[1]))
    refused(ValueError, "timeout", lambda client: answer(client, "?", workspace="1", timeout=-1))
    refused(TypeError, "max_attempts", lambda client: answer(client, "?", workspace="1", max_attempts="1"))


@pytest.mark.parametrize(
    "settings, error, match",
    [
        ({"base_url": "ftp://x"}, fastio.InvalidParameterError, "base_url"),
        ({"base_url": 7}, TypeError, "base_url must be str"),
        ({"api_key": "a b"}, fastio.InvalidParameterError, "api_key"),
        ({"api_key": b"key"}, TypeError, "api_key must be str, not bytes"),
        ({"api_key": "key" + SURROGATE}, ValueError, "api_key"),
        ({"api_key": "k", "token": "t"}, TypeError, "one of api_key, token and oauth"),
        ({"oauth": {"client_id": "c"}}, TypeError, "refresh_token"),
        ({"oauth": {"client_id": "c", "refresh_token": "r", "secret": 1}}, TypeError, "secret"),
        ({"oauth": 7}, TypeError, "oauth must be dict"),
        ({"timeout": -1}, ValueError, "timeout"),
        ({"timeout": "1"}, TypeError, "timeout"),
        ({"max_attempts": 0}, ValueError, "max_attempts"),
        ({"retry": {"delay": 1}}, TypeError, "delay"),
        ({"retry": {"base_delay": "1"}}, TypeError, "base_delay"),
        ({"max_concurrent_requests": 0}, ValueError, "max_concurrent_requests"),
        ({"proxy": True}, TypeError, "proxy"),
        ({"proxy": ""}, fastio.InvalidParameterError, "proxy"),
        ({"user_agent": "a\r\nb"}, fastio.InvalidParameterError, "user_agent"),
        ({"observer": 7}, TypeError, "observer must be callable"),
        ({"on_new_tokens": 7}, TypeError, "on_new_tokens must be callable"),
        ({"colour": "red"}, TypeError, "colour"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_settings(settings, error, match):
    for client in (fastio.Fastio, fastio.AsyncFastio):
        with pytest.raises(error, match=match) as raised:
            client(**settings)
        assert "key" + SURROGATE not in repr(raised.value)


def test_what_is_waited_for_is_waited_for_once(client):
    job = client._native.call(255, "users.get_me", {}, {})
    loop = asyncio.new_event_loop()
    try:
        future = loop.create_future()
        job.begin(loop, future, lambda *_: loop.stop())
        # Whether the step is done already or not, another wait must not hang.
        try:
            assert job.wait() is None
        except RuntimeError as error:
            assert "already" in str(error)
    finally:
        loop.close()
