"""The two clients against the sandbox: calls, listings, replies of bytes, transfers, answers and errors."""

import asyncio
import io
import pickle
import threading

import fastio
import pytest
from fastio import models
from world import until

NOWHERE = "2abcd-efghi-jklmn-opqrs-tuvwx-yz23"
MIB = 1024 * 1024
# More than the sockets and buffers between two programs hold.
LARGE = bytes(24 * MIB)


def run(world, work, **settings):
    """Does asynchronous work with a client."""

    async def session():
        async with world.async_client(**settings) as client:
            return await work(client)

    return asyncio.run(session())


def test_the_package_is_the_installed_one():
    assert "site-packages" in fastio.__file__
    assert fastio.__version__ == "0.1.0"


def test_a_call_gives_a_typed_result(world, client):
    me = client.users.get_me()
    assert isinstance(me, models.User) and me.id == world.seed["users"]["owner"]["id"]
    assert run(world, lambda client: client.users.get_me()) == me


def test_a_call_by_name_gives_json(world, client):
    raw = client.call("users.get_me")
    assert raw == client.users.get_me().to_dict()
    assert run(world, lambda client: client.call("users.get_me")) == raw


def test_settings_come_from_the_environment(world, monkeypatch):
    monkeypatch.setenv("FASTIO_BASE_URL", world.base_url)
    monkeypatch.setenv("FASTIO_API_KEY", world.api_key)
    with fastio.Fastio(proxy=False) as client:
        assert client.users.get_me().id == world.seed["users"]["owner"]["id"]
    monkeypatch.delenv("FASTIO_API_KEY")
    with fastio.Fastio(proxy=False) as client, pytest.raises(fastio.UnauthenticatedError):
        client.users.get_me()


def test_an_error_of_the_service_has_its_parts(world, client):
    with pytest.raises(LookupError) as raised:
        client.storage.get("workspace", world.workspace, NOWHERE)
    error = raised.value
    assert type(error) is fastio.NotFoundError and isinstance(error, fastio.FastioError)
    assert (error.kind, error.status, error.operation, error.retryable) == ("not_found", 404, "storage.get", False)
    assert error.code > 0 and error.params == [] and str(error.code) in str(error)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.__dict__) == (type(error), str(error), error.__dict__)

    async def same(client):
        with pytest.raises(fastio.NotFoundError) as again:
            await client.storage.get("workspace", world.workspace, NOWHERE)
        return again.value

    assert {**run(world, same).__dict__, "request_id": error.request_id} == error.__dict__


def test_every_kind_of_error_has_a_class_of_its_own():
    from fastio._errors import CLASSES

    assert len(set(CLASSES.values())) == len(CLASSES)
    for kind, known in CLASSES.items():
        assert known.__name__ == "".join(word.title() for word in kind.split("_")) + "Error"
        assert getattr(fastio, known.__name__) is known and known.__doc__
        pickle.loads(pickle.dumps(known("text")))
    assert issubclass(fastio.TimeoutError, TimeoutError) and issubclass(fastio.NetworkError, ConnectionError)
    assert issubclass(fastio.InvalidParameterError, ValueError) and issubclass(fastio.IoError, OSError)


def test_nobody_there_is_a_connection_error(world):
    with world.client(base_url="http://127.0.0.1:1/current", max_attempts=1) as client:
        with pytest.raises(ConnectionError) as raised:
            client.users.get_me()
    assert raised.value.kind == "network"


def test_options_of_a_call_and_of_a_client(world, client):
    for call in (
        lambda: client.users.get_me(max_attempts=1),
        lambda: client.with_options(max_attempts=1).users.get_me(),
        lambda: client.with_options(max_attempts=1).call("users.get_me"),
    ):
        world.fault("users.get_me", "status", status=503)
        with pytest.raises(fastio.ServerError) as raised:
            call()
        assert raised.value.retryable
    world.fault("users.get_me", "status", status=503)
    assert client.with_options(max_attempts=1).users.get_me(max_attempts=2)
    world.fault("users.get_me", "latency", ms=600_000)
    with pytest.raises(TimeoutError):
        client.users.get_me(timeout=0.05, max_attempts=1)
    # The fault is still there if the time was over before the request arrived.
    world.control("faults", method="DELETE")
    assert client.users.get_me(timeout=None)
    with pytest.raises(TypeError, match="retries"):
        client.call("users.get_me", retries=1)


def test_options_of_transfers_and_questions(world, client, large):
    place, once = {"workspace": world.workspace}, client.with_options(max_attempts=1)
    large_file = {**place, "name": "zeros.bin", "chunk_size": 8 * MIB}
    for operation, calls in {
        "uploads.send_chunk": (
            lambda: client.upload(LARGE, **large_file, max_attempts=1),
            lambda: once.upload(LARGE, **large_file),
            lambda: run(world, lambda client: client.upload(LARGE, **large_file, max_attempts=1)),
        ),
        "downloads.read": (
            lambda: client.download(large, **place, max_attempts=1),
            lambda: once.download(large, **place),
            lambda: run(world, lambda client: client.download(large, **place, max_attempts=1)),
        ),
        "chats.create": (
            lambda: client.ask(QUESTION, **place, max_attempts=1).answer(),
            lambda: once.ask(QUESTION, **place).answer(),
            lambda: run(world, lambda client: client.ask(QUESTION, **place, max_attempts=1).answer()),
        ),
    }.items():
        for call in calls:
            # More than once: a request that was given up may come in late.
            world.fault(operation, "status", status=503, times=99)
            with pytest.raises(fastio.ServerError) as raised:
                call()
            assert raised.value.operation == operation
            world.control("faults", method="DELETE")
    for call in (
        lambda: client.upload(LARGE, **large_file, timeout=0.05, max_attempts=1),
        lambda: client.with_options(timeout=0.05).upload(LARGE, **large_file, max_attempts=1),
    ):
        world.fault("uploads.get_limits", "latency", ms=600_000)
        with pytest.raises(TimeoutError):
            call()


def test_folders_below_the_folder_are_made(world, client):
    stored = client.upload(b"x", workspace=world.workspace, name="deep.txt", relative_path="one/two/")
    node = client.storage.get("workspace", world.workspace, stored.node_id)
    parent = client.storage.get("workspace", world.workspace, node.parent)
    assert parent.name == "two"


def test_two_calls_share_one_refresh_and_the_tokens_are_kept(world):
    before, kept = world.requests("oauth.refresh_token"), []

    async def both(client):
        return await asyncio.gather(client.users.get_me(), client.users.get_me())

    first, second = run(world, both, oauth=world.oauth(), on_new_tokens=kept.append)
    assert first == second
    assert world.requests("oauth.refresh_token") == before + 1
    [tokens] = kept
    assert tokens.access_token and tokens.access_token not in repr(tokens)
    assert isinstance(tokens.expires_at, float)


def test_a_keeper_of_tokens_and_an_observer_may_use_the_client(world):
    """Although the call that renewed the tokens waits for them."""
    kept, told = [], []

    def keep(tokens):
        kept.append(client.users.get_me().id)

    def observer(event):
        told.append(event.type)
        if len(told) == 1:
            client.users.get_me()

    with world.client(oauth=world.oauth(), on_new_tokens=keep, observer=observer) as client:
        me = client.users.get_me().id
        assert kept == [me]


def test_what_a_keeper_of_tokens_raises_is_shown_and_the_call_goes_on(world, monkeypatch):
    shown = []
    monkeypatch.setattr("sys.unraisablehook", lambda hint: shown.append(hint.exc_value))

    def keep(tokens):
        raise ZeroDivisionError

    with world.client(oauth=world.oauth(), on_new_tokens=keep) as client:
        assert client.users.get_me()
    assert [type(error) for error in shown] == [ZeroDivisionError]


def test_a_second_factor_is_asked_for(world):
    with fastio.Fastio(base_url=world.base_url, proxy=False) as client:
        with pytest.raises(fastio.SecondFactorRequiredError):
            client.sign_in("totp@sandbox.test", "sandbox-password")
        assert client.sign_in("owner@sandbox.test", "sandbox-password") > 0
        assert client.users.get_me().email_address == "owner@sandbox.test"


@pytest.fixture(scope="module")
def folder(world):
    """A folder with seven folders in it."""
    with world.client() as client:
        made = client.storage.create_folder("workspace", world.workspace, "root", "seven", force=True)
        for number in range(7):
            client.storage.create_folder("workspace", world.workspace, made.id, f"folder {number}")
        return made.id


def test_a_listing_gives_items_pages_or_one_page(world, client, folder):
    nodes = client.storage.list("workspace", world.workspace, folder, page_size=100)
    names = {f"folder {number}" for number in range(7)}
    assert {node.name for node in nodes} == names
    [page] = nodes.pages()
    assert isinstance(page, models.StorageListReply) and page == nodes.page()
    [raw] = client.pages("storage.list", {"context": "workspace", "context_id": world.workspace, "parent_id": folder})
    assert {item["name"] for item in raw.items} == names and raw.result["nodes"]

    async def same(client):
        nodes = client.storage.list("workspace", world.workspace, folder)
        return {node.name async for node in nodes}, [page async for page in nodes.pages()], await nodes.page()

    assert run(world, same) == (names, [page], page)


def test_what_is_not_a_listing_has_no_pages(client):
    with pytest.raises(fastio.FastioError):
        list(client.pages("users.get_me"))


@pytest.fixture(scope="module")
def large(world):
    with world.client() as client:
        return client.upload(LARGE, workspace=world.workspace, name="zeros.bin").node_id


def test_bytes_come_whole_or_in_pieces_at_the_readers_pace(world, client, large):
    assert client.downloads.read("workspace", world.workspace, large).read() == LARGE
    until(lambda: world.stats()["open_connections"] <= 1)
    with client.downloads.read("workspace", world.workspace, large) as reading:
        first = next(iter(reading))
        assert first and not first.strip(b"\0")
    # Closed, so the service does not stand with an open connection and a reply that nobody takes.
    client.close()
    until(lambda: world.stats()["open_connections"] == 0)

    async def same(client):
        whole = await client.downloads.read("workspace", world.workspace, large).read()
        async for piece in client.downloads.read("workspace", world.workspace, large):
            break
        return whole, piece

    whole, piece = run(world, same)
    assert whole == LARGE and piece
    world.nothing_left()


def test_a_call_of_an_operation_of_bytes_gives_bytes(world, client, folder):
    node = client.upload(b"hello", workspace=world.workspace, name="hello.txt").node_id
    params = {"context": "workspace", "context_id": world.workspace, "node_id": node}
    assert client.call("downloads.read", params) == b"hello"
    assert client.bytes("downloads.read", params).read() == b"hello"


@pytest.mark.parametrize("size", [0, 5, 5 * MIB])
def test_a_file_goes_up_and_comes_back(world, client, tmp_path, size):
    content = bytes(range(256)) * (size // 256) + bytes(size % 256)
    path = tmp_path / "up" / "ä & b.bin"
    path.parent.mkdir()
    path.write_bytes(content)
    seen = []
    up = client.upload(path, workspace=world.workspace, on_progress=seen.append)
    assert (up.size, len(up.crc32c)) == (size, 8) and up.upload_id and seen[-1].confirmed == size
    node = client.storage.get("workspace", world.workspace, up.node_id)
    assert node.name.startswith("ä & b") and node.size == size

    into = client.download(up.node_id, workspace=world.workspace, to=tmp_path)
    assert into.path == tmp_path / node.name and into.path.read_bytes() == content
    assert into.verified and into.crc32c == up.crc32c and into.bytes is None
    with pytest.raises(OSError, match="exists already"):
        client.download(up.node_id, workspace=world.workspace, to=str(into.path))
    client.download(up.node_id, workspace=world.workspace, to=str(into.path), overwrite=True)

    async def back(client):
        return await client.download(up.node_id, workspace=world.workspace, on_progress=seen.append)

    memory = run(world, back)
    assert memory.bytes == content and memory.path is None and memory.name == node.name
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(["up", node.name])


def test_open_files_are_sent_from_where_they_were_read_to(world, client, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"0123456789")
    sent = lambda up: client.download(up.node_id, workspace=world.workspace).bytes  # noqa: E731
    with path.open("rb") as file:
        file.read(4)
        assert sent(client.upload(file, workspace=world.workspace)) == b"456789"
        assert file.read() == b""
    with path.open("r+b") as file:
        file.write(b"abc")
        file.seek(0)
        assert sent(client.upload(file, workspace=world.workspace)) == b"abc3456789"
    stream = io.BytesIO(b"in memory")
    stream.seek(3)
    assert sent(client.upload(stream, workspace=world.workspace, name="m")) == b"memory"
    stream.name = "/some/where/named.txt"
    stream.seek(0)
    stored = client.upload(stream, workspace=world.workspace)
    assert client.storage.get("workspace", world.workspace, stored.node_id).name == "named.txt"
    import gzip

    packed = tmp_path / "b.gz"
    packed.write_bytes(gzip.compress(b"plain"))
    with gzip.open(packed) as file:
        assert sent(client.upload(file, workspace=world.workspace, name="b.txt")) == b"plain"


def test_a_long_stream_goes_over_a_temporary_file(world, client, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    class Stream(io.RawIOBase):
        left = 17 * MIB

        def readable(self):
            return True

        def seekable(self):
            # Else it would be sent as it comes.
            return True

        def read(self, size=-1):
            piece = min(size, self.left)
            self.left -= piece
            return b"x" * piece

    async def up(client):
        return await client.upload(Stream(), workspace=world.workspace, name="long.bin")

    assert run(world, up).size == client.upload(Stream(), workspace=world.workspace, name="long.bin").size == 17 * MIB
    client.close()
    assert list(tmp_path.iterdir()) == []


def test_what_a_progress_callback_raises_stops_the_transfer(world, client):
    class Enough(Exception):
        pass

    def enough(progress):
        raise Enough

    with pytest.raises(Enough):
        client.upload(LARGE, workspace=world.workspace, name="l.bin", on_progress=enough)

    async def same(client):
        with pytest.raises(Enough):
            await client.upload(LARGE, workspace=world.workspace, name="l.bin", on_progress=enough)

    run(world, same)
    client.close()
    world.nothing_left()


QUESTION = "When does the project end?"


def test_an_answer_comes_in_pieces_and_as_a_whole(world, client):
    client.upload(b"The project ends in May.", workspace=world.workspace, name="plan.txt")
    answering = client.ask(QUESTION, workspace=world.workspace)
    events = list(answering)
    answer = answering.answer()
    assert [event for event in events if event.type == "started"][0].chat_id == answer.chat_id
    assert "".join(event.text for event in events if event.type == "text") == answer.text
    assert answer.status == "complete" and isinstance(answer.message, models.Message)
    assert all(isinstance(citation, models.Citation) for citation in answer.citations) and answer.citations

    async def again(client):
        answering = client.ask(QUESTION, workspace=world.workspace, chat=answer.chat_id)
        kinds = {event.type async for event in answering}
        return kinds, await answering, await answering.answer()

    kinds, whole, same = run(world, again)
    assert {"started", "text"} <= kinds and whole == same and whole.chat_id == answer.chat_id


def test_any_thread_may_use_a_client(world, client):
    ids = []
    threads = [threading.Thread(target=lambda: ids.append(client.users.get_me().id)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert ids == [world.seed["users"]["owner"]["id"]] * 8


def test_a_call_leaves_the_interpreter_to_other_threads(world, client):
    world.fault("users.get_me", "latency", ms=600_000)
    before = world.requests("users.get_me")
    raised = []

    def call():
        try:
            client.users.get_me()
        except fastio.CancelledError as error:
            raised.append(error)

    waiting = threading.Thread(target=call)
    waiting.start()
    # This thread works on while that one waits, as it goes on waiting until the client is closed.
    until(lambda: world.requests("users.get_me") == before + 1)
    assert waiting.is_alive()
    client.close()
    waiting.join(60)
    assert not waiting.is_alive() and len(raised) == 1
    world.nothing_left()


def test_a_closed_client_says_so(world):
    client = world.client()
    assert not client.closed
    client.close()
    client.close()
    assert client.closed and "closed" in repr(client)
    with pytest.raises(RuntimeError, match="closed"):
        client.users.get_me()
    with pytest.raises(RuntimeError, match="closed"):
        client.with_options(max_attempts=1).users.get_me()


def test_cancelling_a_task_stops_the_engine(world):
    async def session():
        async with world.async_client() as client:
            world.fault("uploads.send_chunk", "latency", ms=600_000, times=99)
            before = world.requests("uploads.send_chunk")
            upload = client.upload(LARGE, workspace=world.workspace, name="l.bin")
            task = asyncio.create_task(upload)
            while world.requests("uploads.send_chunk") == before:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            while world.stats()["upload_sessions"]:
                await asyncio.sleep(0)
            with pytest.raises(asyncio.TimeoutError):
                world.fault("users.get_me", "latency", ms=600_000)
                await asyncio.wait_for(client.users.get_me(), 0.05)
            # It is still there if the time was over before the request arrived.
            world.control("faults", method="DELETE")
            return await client.users.get_me()

    assert asyncio.run(session()).id == world.seed["users"]["owner"]["id"]
    world.control("faults", method="DELETE")
    world.nothing_left()


def test_a_client_serves_one_loop_after_another(world):
    client = world.async_client()
    ids = {asyncio.run(client.users.get_me()).id for _ in range(3)}
    assert ids == {world.seed["users"]["owner"]["id"]}
    asyncio.run(client.close())


def test_a_file_share_is_written_back_to(world, client):
    node = client.upload(b"one", workspace=world.workspace, name="shown.txt").node_id
    share = client.fileshares.create(world.workspace, node).fileshare
    client.fileshares.add_grant(share, "edit", user=world.seed["users"]["owner"]["id"])
    [version] = client.fileshares.list_versions(share)
    place = {"file_share": share, "replace": node, "name": "shown.txt", "if_version": version.id}
    stored = client.upload(b"two", **place)
    assert stored.size == 3 and client.download(node, workspace=world.workspace).bytes == b"two"

    async def late(client):
        with pytest.raises(fastio.ConflictError):
            await client.upload(b"three", **place)

    run(world, late)
    assert client.download(node, workspace=world.workspace).bytes == b"two"
