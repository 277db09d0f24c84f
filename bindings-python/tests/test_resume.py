"""Uploads that are stopped in the middle, and gone on with: from a journal, by another client."""

import asyncio
import contextlib
import json
import os
import pickle
import random
import signal
import threading

import fastio
import pytest
from world import until

MIB = 1024 * 1024
SIZE = 12 * MIB
CHUNKS = 12
CONTENT = random.Random(1).randbytes(SIZE)


class Enough(Exception):
    pass


@pytest.fixture(params=["blocking", "asyncio"])
def upload(request, world):
    """Uploads by a client of its own, which is closed behind it."""

    def blocking(source, settings):
        with world.client() as client:
            return client.upload(source, **settings)

    async def waiting(source, settings):
        async with world.async_client() as client:
            return await client.upload(source, **settings)

    def upload(source, **settings):
        settings = {"workspace": world.workspace, "chunk_size": MIB, **settings}
        if request.param == "blocking":
            return blocking(source, settings)
        return asyncio.run(waiting(source, settings))

    yield upload
    world.control("faults", method="DELETE")
    world.nothing_left()


@pytest.fixture
def film(tmp_path):
    path = tmp_path / "film.bin"
    path.write_bytes(CONTENT)
    return path


def stop_in_the_middle(progress):
    if progress.confirmed >= 4 * MIB:
        raise Enough


@contextlib.contextmanager
def held_up(world):
    """After five chunks the service answers no more, so that no upload is over before it is stopped."""
    world.fault("uploads.send_chunk", "latency", ms=600_000, skip=5, times=99)
    try:
        yield
    finally:
        world.control("faults", method="DELETE")


@pytest.fixture
def journal(world, upload, film):
    """Of an upload of `film` that was stopped in the middle."""
    told = []
    with held_up(world), pytest.raises(Enough):
        upload(film, on_journal=told.append, on_progress=stop_in_the_middle)
    return told[-1]


def arrived(world, journal):
    """How many chunks the service has of what was stopped."""
    until(lambda: world.stats()["open_connections"] == 0)
    with world.client() as client:
        return len(client.call("uploads.get", {"upload_id": json.loads(journal)["upload_id"]})["chunks"])


def sends_only_the_rest(world, journal, resume):
    """Resumes, and checks that the service got each chunk once."""
    has = arrived(world, journal)
    assert 0 < has < CHUNKS
    sent = world.requests("uploads.send_chunk")
    stored = resume()
    assert world.requests("uploads.send_chunk") - sent == CHUNKS - has
    assert stored.size == SIZE and stored.verified
    return stored


def content(world, stored):
    with world.client() as client:
        return client.download(stored.node_id, workspace=world.workspace).bytes


def test_what_was_stopped_by_an_exception(world, upload, film, journal):
    told = []
    stored = sends_only_the_rest(world, journal, lambda: upload(film, resume=journal, on_progress=told.append))
    assert content(world, stored) == CONTENT
    # What had arrived was found again.
    assert told[0].sent >= 0 and (told[-1].state, told[-1].confirmed, told[-1].total) == ("done", SIZE, SIZE)
    assert [now.confirmed for now in told] == sorted(now.confirmed for now in told)


def test_bytes_are_a_source_like_a_file(world, upload, journal):
    stored = sends_only_the_rest(world, journal, lambda: upload(CONTENT, name="film.bin", resume=journal))
    assert content(world, stored) == CONTENT


def test_what_was_stopped_by_ctrl_c(world, film):
    told = []
    world.fault("uploads.send_chunk", "latency", ms=600_000, skip=5, times=99)
    before = world.requests("uploads.send_chunk")

    def interrupt():
        until(lambda: world.requests("uploads.send_chunk") > before + 5)
        os.kill(os.getpid(), signal.SIGINT)

    watcher = threading.Thread(target=interrupt)
    with world.client() as client:
        watcher.start()
        with pytest.raises(KeyboardInterrupt):
            client.upload(film, workspace=world.workspace, chunk_size=MIB, on_journal=told.append)
        watcher.join()
    world.control("faults", method="DELETE")
    with world.client() as client:
        resume = lambda: client.upload(film, workspace=world.workspace, resume=told[-1])  # noqa: E731
        assert content(world, sends_only_the_rest(world, told[-1], resume)) == CONTENT
    world.nothing_left()


def test_what_was_stopped_by_cancelling_a_task(world, film):
    told = []
    world.fault("uploads.send_chunk", "latency", ms=600_000, skip=5, times=99)
    before = world.requests("uploads.send_chunk")

    async def begin():
        async with world.async_client() as client:
            uploading = client.upload(film, workspace=world.workspace, chunk_size=MIB, on_journal=told.append)
            task = asyncio.create_task(uploading)
            # The loop runs between questions only: what was not told by then is told at the end.
            while world.requests("uploads.send_chunk") <= before + 5:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    async def go_on():
        async with world.async_client() as client:
            return await client.upload(film, workspace=world.workspace, resume=told[-1])

    asyncio.run(begin())
    world.control("faults", method="DELETE")
    assert content(world, sends_only_the_rest(world, told[-1], lambda: asyncio.run(go_on()))) == CONTENT
    world.nothing_left()


def test_an_error_has_the_journal(world, upload, film):
    def fails(**settings):
        world.fault("uploads.send_chunk", "status", status=503, skip=5, times=99)
        with pytest.raises(fastio.ServerError) as raised:
            upload(film, max_attempts=1, **settings)
        world.control("faults", method="DELETE")
        return raised.value

    assert fails().journal is None
    # Nobody can come back for it, so nothing is kept.
    until(lambda: world.stats()["upload_sessions"] == 0)
    error = fails(resumable=True)
    assert error.journal and pickle.loads(pickle.dumps(error)).journal == error.journal
    sends_only_the_rest(world, error.journal, lambda: upload(film, resume=error.journal))


def test_closing_the_client_gives_the_journal(world, film):
    with world.client() as client:

        def close(progress):
            if progress.confirmed >= 4 * MIB:
                client.close()

        with held_up(world), pytest.raises(fastio.CancelledError) as raised:
            client.upload(film, workspace=world.workspace, chunk_size=MIB, resumable=True, on_progress=close)

    async def begin():
        async with world.async_client() as client:
            uploading = client.upload(
                film, workspace=world.workspace, chunk_size=MIB, resume=raised.value.journal, on_progress=told.append
            )
            task = asyncio.create_task(uploading)
            while not told:
                await asyncio.sleep(0)
            await client.close()
            with pytest.raises(fastio.CancelledError) as again:
                await task
            return again.value.journal

    told = []
    world.fault("uploads.send_chunk", "latency", ms=600_000, times=99)
    assert raised.value.journal
    journal = asyncio.run(begin())
    world.control("faults", method="DELETE")
    with world.client() as client:
        resume = lambda: client.upload(film, workspace=world.workspace, resume=journal)  # noqa: E731
        sends_only_the_rest(world, journal, resume)
    world.nothing_left()


def test_a_file_that_changed_since_is_stored_as_it_is_now(world, upload, film, journal):
    changed = bytearray(CONTENT)
    changed[0] ^= 1
    changed[-1] ^= 1
    film.write_bytes(changed)
    stored = upload(film, resume=journal)
    assert content(world, stored) == changed and stored.verified


def test_a_journal_that_does_not_fit_is_refused(world, upload, film, journal, tmp_path):
    other = film.with_name("other.bin")
    other.write_bytes(CONTENT)
    shorter = tmp_path / "shorter" / film.name
    shorter.parent.mkdir()
    shorter.write_bytes(CONTENT[:-1])
    members = json.loads(journal)
    before = world.stats()["requests"]
    for source, given in (
        (film, json.dumps({**members, "chunk_size": 2 * MIB})),
        (film, json.dumps({**members, "fastio_journal": 2})),
        (film, journal[:-9]),
        (film, "{}"),
        (film, ""),
        (other, journal),
        (shorter, journal),
    ):
        with pytest.raises(ValueError, match="resume") as raised:
            upload(source, resume=given)
        assert [param.name for param in raised.value.params] == ["resume"]
    with pytest.raises(TypeError, match="resume must be str, not bytes"):
        upload(film, resume=journal.encode())
    assert world.stats()["requests"] == before
    # The one that fits still does.
    sends_only_the_rest(world, journal, lambda: upload(film, resume=journal))


def test_what_a_journal_callback_raises_stops_the_upload(world, upload, film):
    def full(journal):
        raise Enough

    with pytest.raises(Enough):
        upload(film, on_journal=full)
    with pytest.raises(TypeError, match="on_journal must be callable, not str"):
        upload(film, on_journal="film.journal")
    # What was begun is kept for whoever has the journal; here nobody does.
    with world.client() as client:
        client.call("uploads.delete_all")


def test_a_file_of_one_request_has_no_journal(world, upload):
    told = []
    stored = upload(b"small", name="small.txt", on_journal=told.append)
    assert told == [] and stored.verified
