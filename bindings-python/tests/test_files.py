"""Large downloads that are gone on with, folders as archives, and files that are read from where they are."""

import asyncio
import io
import json
import random
import zipfile

import fastio
import pytest

MIB = 1024 * 1024
CONTENT = random.Random(2).randbytes(40 * MIB)
TEXT = random.Random(3).randbytes(3 * MIB + 11)


class Enough(Exception):
    pass


@pytest.fixture(scope="module")
def large(world):
    with world.client() as client:
        return client.upload(CONTENT, workspace=world.workspace, name="film.bin").node_id


@pytest.fixture(scope="module")
def node(world):
    with world.client() as client:
        return client.upload(TEXT, workspace=world.workspace, name="text.bin").node_id


def test_a_download_that_was_stopped_goes_on(world, large, tmp_path):
    film, journals = tmp_path / "film.bin", []
    where = {"workspace": world.workspace, "to": film}

    def keep(journal):
        journals.append(journal)
        if sum(part is not None for part in json.loads(journal)["parts"]) >= 2:
            raise Enough

    # One of three parts comes late.
    world.fault("downloads.read", "latency", skip=2, times=1, ms=60_000)
    with world.client() as client, pytest.raises(Enough):
        client.download(large, on_journal=keep, **where)
    world.control("faults", method="DELETE")
    assert [path.name for path in tmp_path.iterdir()] == [".film.bin.fastio-part"]
    before = world.requests("downloads.read")

    async def go_on():
        async with world.async_client() as client:
            return await client.download(large, resume=journals[-1], **where)

    saved = asyncio.run(go_on())
    assert saved.verified and film.read_bytes() == CONTENT
    assert world.requests("downloads.read") - before < 3
    assert [path.name for path in tmp_path.iterdir()] == ["film.bin"]


def test_a_journal_that_was_written_to_is_refused(world, client, large, tmp_path):
    journal = {"fastio_journal": 1, "check": "00000000", "of": {}, "part_size": 1, "parts": []}
    with pytest.raises(fastio.InvalidParameterError):
        client.download(large, workspace=world.workspace, to=tmp_path, resume=json.dumps(journal))


def test_a_folder_is_an_archive(world, client, tmp_path):
    folder = client.storage.create_folder("workspace", world.workspace, "root", "Plans").id
    client.upload(b"in May", workspace=world.workspace, folder=folder, name="plan.txt")
    saved = client.download_zip(folder, workspace=world.workspace, to=tmp_path)
    assert saved.path == tmp_path / "Plans.zip" and not saved.verified
    with zipfile.ZipFile(saved.path) as archive:
        assert archive.read("plan.txt") == b"in May"

    async def in_memory():
        async with world.async_client() as client:
            return await client.download_zip(folder, workspace=world.workspace)

    assert zipfile.ZipFile(io.BytesIO(asyncio.run(in_memory()).bytes)).testzip() is None


def test_a_file_is_a_file_object(world, client, node):
    with client.open(node, workspace=world.workspace) as file:
        assert (file.name, file.size, file.tell()) == ("text.bin", len(TEXT), 0)
        assert file.seek(-10, io.SEEK_END) == len(TEXT) - 10
        assert file.read() == TEXT[-10:] and file.read(1) == b""
        file.seek(5)
        assert file.read(100) == TEXT[5:105]
        file.seek(0)
        assert file.read() == TEXT
        with pytest.raises((OSError, ValueError)):
            file.seek(-1)
    with pytest.raises(ValueError, match="closed"):
        file.read(1)


def test_an_archive_is_looked_into_without_downloading_it(world, client, tmp_path):
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("large.bin", CONTENT[: 8 * MIB])
        archive.writestr("small.txt", "in May")
    node = client.upload(packed, workspace=world.workspace).node_id
    seen = []
    with world.client(observer=seen.append) as client, client.open(node, workspace=world.workspace) as file:
        with zipfile.ZipFile(file) as archive:
            assert archive.read("small.txt") == b"in May"
    assert 1 <= sum(event.type == "attempt" and event.operation == "downloads.read" for event in seen) <= 6


def test_a_file_is_read_on_an_event_loop(world, node):
    async def read():
        async with world.async_client() as client, await client.open(node, workspace=world.workspace) as file:
            assert (file.name, file.size) == ("text.bin", len(TEXT))
            file.seek(-10, 2)
            assert await file.read() == TEXT[-10:] and await file.read(1) == b""
            file.seek(5)
            assert await file.read(100) == TEXT[5:105] and file.tell() == 105
            with pytest.raises(ValueError):
                file.seek(-1)
        with pytest.raises((fastio.CancelledError, RuntimeError)):
            await file.read(1)

    asyncio.run(read())


def test_the_version_that_is_opened_can_be_named(world, client):
    node = client.upload(b"one", workspace=world.workspace, name="versions.txt").node_id
    with client.open(node, workspace=world.workspace) as file:
        before = file.version
    client.upload(b"two", workspace=world.workspace, replace=node, name="versions.txt")
    with client.open(node, workspace=world.workspace) as file:
        now = file.version
    assert before and now and before != now
    with client.open(node, workspace=world.workspace, version=now) as file:
        assert file.read() == b"two"
    with pytest.raises(fastio.UnsupportedError, match="not the current one"):
        client.open(node, workspace=world.workspace, version=before)

    async def same():
        async with world.async_client() as client:
            async with await client.open(node, workspace=world.workspace, version=now) as file:
                assert (await file.read(), file.version) == (b"two", now)
            with pytest.raises(fastio.UnsupportedError):
                await client.open(node, workspace=world.workspace, version=before)

    asyncio.run(same())
    with pytest.raises(TypeError, match="version must be str, not int"):
        client.open(node, workspace=world.workspace, version=7)


def test_closing_the_client_closes_its_files(world, node):
    client = world.client()
    file = client.open(node, workspace=world.workspace)
    assert file.read(3) == TEXT[:3]
    client.close()
    file.seek(2 * MIB)
    with pytest.raises(RuntimeError):
        file.read(1)
    file.close()


def test_what_is_no_file_is_refused(world, client):
    with pytest.raises(fastio.NotFoundError):
        client.open("2aaaa-aaaaa-aaaaa-aaaaa-aaaaa-aaaaaa", workspace=world.workspace)
    with pytest.raises(TypeError, match="workspace="):
        client.open("2aaaa")
    with pytest.raises(ValueError, match="read_ahead"):
        client.open("2aaaa", workspace=world.workspace, read_ahead=0)
