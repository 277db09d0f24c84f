"""Uploads of what can be read once only, imports from the web, and signing out."""

import asyncio
import os
import threading

import fastio
import pytest
from world import until

MIB = 1024 * 1024


def pieces(size, *, piece=MIB // 2 + 7):
    """Bytes that differ, piece by piece."""
    at = 0
    while at < size:
        here = min(piece, size - at)
        yield (at.to_bytes(8, "big") * (here // 8 + 1))[:here]
        at += here


def sessions(world):
    """Upload sessions that the service still has."""
    return world.stats()["upload_sessions"]


def content(world, client, stored):
    return client.download(stored.node_id, workspace=world.workspace).bytes


@pytest.mark.parametrize(("size", "operation"), [(0, "small"), (5, "small"), (4 * MIB, "small"), (4 * MIB + 1, "stream")])
def test_an_iterator_is_sent_as_it_comes(world, client, size, operation):
    names = {"small": "uploads.upload_small", "stream": "uploads.send_stream"}
    before = world.requests(names[operation])
    stored = client.upload(pieces(size), workspace=world.workspace, name="it.bin")
    assert (stored.size, stored.verified) == (size, True)
    assert world.requests(names[operation]) == before + 1
    assert content(world, client, stored) == b"".join(pieces(size))


def test_a_pipe_is_read_to_its_end(world, client):
    out, into = os.pipe()

    def write():
        with open(into, "wb") as file:
            for piece in pieces(6 * MIB):
                file.write(piece)

    writer = threading.Thread(target=write)
    writer.start()
    far = []
    with open(out, "rb") as file:
        stored = client.upload(file, workspace=world.workspace, name="pipe.bin", on_progress=far.append)
    writer.join()
    assert stored.size == 6 * MIB and far[-1].sent == 6 * MIB
    assert all(now.total is None for now in far)
    assert content(world, client, stored) == b"".join(pieces(6 * MIB))


def test_a_known_size_goes_in_chunks_that_can_be_sent_again(world, client):
    world.fault("uploads.send_chunk", "lost_reply")
    before = world.requests("uploads.send_stream")
    size = 5 * MIB
    stored = client.upload(pieces(size), size=size, chunk_size=MIB, workspace=world.workspace, name="known.bin")
    assert stored.verified and world.requests("uploads.send_stream") == before
    assert content(world, client, stored) == b"".join(pieces(size))
    for wrong in (size - 1, size + 1):
        with pytest.raises((fastio.IoError, fastio.IntegrityError)):
            client.upload(pieces(size), size=wrong, chunk_size=MIB, workspace=world.workspace, name="wrong.bin")


def test_what_a_stream_raises_is_raised_and_nothing_is_left(world, client):
    class Broken(Exception):
        pass

    def breaks(size):
        yield from pieces(size)
        raise Broken("in the middle") from KeyError("cause")

    for size in (5, 6 * MIB):
        with pytest.raises(Broken, match="in the middle") as caught:
            client.upload(breaks(size), workspace=world.workspace, name="broken.bin")
        assert isinstance(caught.value.__cause__, KeyError)
    assert sessions(world) == 0
    with pytest.raises(TypeError, match="source must give bytes, not str"):
        client.upload(iter(["text"]), workspace=world.workspace, name="t")


def test_a_bound_is_kept(world, client):
    for size in (100, 6 * MIB):
        with pytest.raises(fastio.LimitExceededError):
            client.upload(pieces(size), max_size=size - 1, workspace=world.workspace, name="long.bin")
    assert sessions(world) == 0


def test_a_stream_can_be_sent_once(world, client):
    with pytest.raises(TypeError, match="AsyncFastio"):
        client.upload(aiter_of(5), workspace=world.workspace, name="a")


async def aiter_of(size):
    for piece in pieces(size):
        await asyncio.sleep(0)
        yield piece


def test_asynchronous_iterators(world, client):
    seen = []

    def opened():
        return sum(event.type == "replied" and event.operation == "uploads.create_stream" for event in seen)

    async def session():
        async with world.async_client(observer=seen.append) as fast:
            short = await fast.upload(aiter_of(5), workspace=world.workspace, name="short.bin")
            long = await fast.upload(aiter_of(6 * MIB), workspace=world.workspace, name="long.bin")
            plain = await fast.upload(pieces(6 * MIB), workspace=world.workspace, name="plain.bin")

            async def breaks():
                async for piece in aiter_of(6 * MIB):
                    yield piece
                raise ValueError("in the middle")

            with pytest.raises(ValueError, match="in the middle"):
                await fast.upload(breaks(), workspace=world.workspace, name="broken.bin")

            async def never():
                yield b"a" * 5 * MIB
                await asyncio.Event().wait()

            before = opened()
            task = asyncio.create_task(fast.upload(never(), workspace=world.workspace, name="never.bin"))
            # Until the reply has come nobody here knows which session it is.
            await asyncio.to_thread(until, lambda: world.stats() and opened() > before)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return short, long, plain

    short, long, plain = asyncio.run(session())
    assert content(world, client, short) == b"".join(pieces(5))
    for stored in (long, plain):
        assert content(world, client, stored) == b"".join(pieces(6 * MIB))
    until(lambda: sessions(world) == 0)


def test_a_file_from_the_web(world, client):
    url = "https://example.com/report.txt"
    world.control("web", {"url": url, "text": "from the web"})
    states = []
    imported = client.import_url(
        url, workspace=world.workspace, name="report.txt", on_progress=lambda now: states.append(now.state)
    )
    assert content(world, client, imported) == b"from the web"
    assert states[-1] == "done"

    async def session():
        async with world.async_client() as fast:
            return await fast.import_url(url, workspace=world.workspace)

    assert asyncio.run(session()).upload_id
    world.control("web", {"url": "https://example.com/gone", "failure": "refused"})
    with pytest.raises(fastio.FailedError, match="could not fetch"):
        client.import_url("https://example.com/gone", workspace=world.workspace)
    before = world.requests("web_uploads.create")
    for wrong in ("http://example.com/a", "https://example.com:8443/a"):
        with pytest.raises(fastio.InvalidParameterError) as caught:
            client.import_url(wrong, workspace=world.workspace)
        assert caught.value.params[0].name == "source_url"
    assert world.requests("web_uploads.create") == before


def test_signing_out_forgets(world):
    before = world.requests("auth.sign_out")
    owner = world.seed["users"]["owner"]
    with world.client() as client:
        client.sign_in(owner["email"], owner["password"])
        client.users.get("me")
        client.sign_out()
        assert world.requests("auth.sign_out") == before + 1
        with pytest.raises(fastio.UnauthenticatedError):
            client.users.get("me")

    async def session():
        async with world.async_client() as fast:
            await fast.sign_out()
            with pytest.raises(fastio.UnauthenticatedError):
                await fast.users.get("me")

    # A key is only forgotten.
    asyncio.run(session())
    assert world.requests("auth.sign_out") == before + 1
