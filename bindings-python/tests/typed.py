"""A program as type checkers see it; nothing runs it. A line with an `ignore` must be an error, or the checkers say so."""

from pathlib import Path
from typing import Any, assert_type

import fastio
from fastio import AsyncFastio, AsyncListing, Fastio, Listing, models


def blocking(client: Fastio) -> None:
    node = client.storage.get("workspace", "1", "root", output="terse", timeout=2.5)
    assert_type(node, models.Node)
    assert_type(node.name, str | None)
    assert_type(client.storage.list("workspace", "1", "root"), Listing[models.StorageListReply, models.Node])
    for found in client.storage.list("share", "1", "root", page_size=100):
        assert_type(found, models.Node)
    assert_type(client.downloads.read("workspace", "1", "n").read(), bytes)
    client.storage.add_file("share", "1", "root", "a.txt", {"type": "upload", "upload": {"id": "u"}})

    print(node.naem)  # type: ignore[attr-defined]
    client.storage.get("workspace", "1")  # type: ignore[call-arg]
    client.storage.get("workspace", "1", 7)  # type: ignore[arg-type]
    client.storage.list("workspace", "1", "root", page_size=101)  # type: ignore[arg-type]
    client.storage.get("workspace", "1", "root", retries=3)  # type: ignore[call-arg]


def settings(event: fastio.Event) -> None:
    with Fastio(api_key="k", timeout=None, retry={"base_delay": 1}, observer=settings) as client:
        assert_type(client, Fastio)
        assert_type(client.with_options(max_attempts=1), Fastio)
    Fastio(oauth={"client_id": "c", "refresh_token": "r"})

    Fastio(oauth={"client_id": "c"})  # type: ignore[arg-type]
    Fastio(api_key=7)  # type: ignore[arg-type]
    Fastio(colour="red")  # type: ignore[call-arg]


def work(client: Fastio) -> None:
    assert_type(client.call("users.get_me", {"output": "terse"}, max_attempts=1), Any)
    for page in client.pages("storage.list"):
        assert_type(page.items, list[Any])
    for piece in client.bytes("downloads.read"):
        assert_type(piece, bytes)
    assert_type(client.sign_in("a@b.test", "p"), float)
    assert_type(client.upload(Path("x"), workspace="1", on_progress=lambda now: print(now.sent)), fastio.Uploaded)
    with open("x", "rb") as file:
        client.upload(file, share="1")
    assert_type(client.download("n", workspace="1", to=Path("x")).path, Path | None)
    answering = client.ask("?", workspace="1")
    for event in answering:
        assert_type(event.text, str | None)
    for citation in answering.answer().citations:
        assert_type(citation, models.Citation)

    stored = client.upload(
        "x",
        file_share="1",
        replace="n",
        if_version="v",
        resumable=True,
        resume=None,
        on_journal=Path("j").write_text,
        timeout=None,
        max_attempts=2,
    )
    assert_type(stored.verified, bool)
    client.download("n", workspace="1", timeout=2.5)
    client.ask("?", workspace="1", max_attempts=1)

    ends = client.upload_many([Path("x"), "y"], workspace="1", on_file=lambda end: print(end.below))
    assert_type(ends, list[fastio.FileEnd])
    client.upload_many({"a/x.txt": b"x"}, workspace="1")

    client.upload(7, workspace="1")  # type: ignore[arg-type]
    client.upload_many([iter([b"x"])], workspace="1")  # type: ignore[list-item]
    client.upload("x", workspace="1", resume=b"x")  # type: ignore[arg-type]
    client.upload("x", workspace="1", retries=3)  # type: ignore[call-arg]


def progress(now: fastio.Progress) -> None:
    assert_type(now.bytes_per_s, int | None)
    assert_type(now.remaining_ms, int | None)
    assert_type(now.files - now.files_done, int)
    assert now.state in ("preparing", "new")


def errors(client: Fastio) -> None:
    try:
        client.users.get_me()
    except fastio.RateLimitedError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.params, list[fastio.ParamError])
        assert_type(error.journal, str | None)


async def waiting(client: AsyncFastio) -> None:
    assert_type(await client.storage.get("workspace", "1", "root"), models.Node)
    nodes = client.storage.list("workspace", "1", "root")
    assert_type(nodes, AsyncListing[models.StorageListReply, models.Node])
    async for node in nodes:
        assert_type(node, models.Node)
    assert_type(await client.upload(b"x", workspace="1", name="x"), fastio.Uploaded)
    assert_type(await client.downloads.read("workspace", "1", "n").read(), bytes)
    await client.upload("x", share="1", relative_path="a/b/", on_journal=print, max_attempts=1)
    answering = client.ask("?", workspace="1", max_attempts=1)
    async for event in answering:
        assert_type(event, fastio.AnswerEvent)
    assert_type(await answering, fastio.Answer)
    async with AsyncFastio() as other:
        assert_type(other, AsyncFastio)


def unknown_words(node: models.Node) -> bool:
    """A kind of node that is new is compared like a known one."""
    return node.type == "hologram"
