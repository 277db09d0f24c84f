"""A program as type checkers see it; nothing runs it. A line with an `ignore` must be an error, or the checkers say so."""

from typing import assert_type

from fastio import models
from fastio._caller import AsyncListing, ByteReply, Listing
from fastio._generated.areas import Areas
from fastio._generated.async_areas import AsyncAreas


def blocking(areas: Areas) -> None:
    node = areas.storage.get("workspace", "1", "root", output="terse", timeout=2.5)
    assert_type(node, models.Node)
    assert_type(node.name, str | None)
    assert_type(areas.storage.list("workspace", "1", "root"), Listing[models.StorageListReply, models.Node])
    for found in areas.storage.list("share", "1", "root", page_size=100):
        assert_type(found, models.Node)
    assert_type(areas.downloads.read("workspace", "1", "n"), ByteReply)
    areas.storage.add_file("share", "1", "root", "a.txt", {"type": "upload", "upload": {"id": "u"}})

    print(node.naem)  # type: ignore[attr-defined]
    areas.storage.get("workspace", "1")  # type: ignore[call-arg]
    areas.storage.get("workspace", "1", 7)  # type: ignore[arg-type]
    areas.storage.list("workspace", "1", "root", page_size=101)  # type: ignore[arg-type]
    areas.storage.get("workspace", "1", "root", retries=3)  # type: ignore[call-arg]


async def waiting(areas: AsyncAreas) -> None:
    assert_type(await areas.storage.get("workspace", "1", "root"), models.Node)
    nodes = areas.storage.list("workspace", "1", "root")
    assert_type(nodes, AsyncListing[models.StorageListReply, models.Node])
    async for node in nodes:
        assert_type(node, models.Node)


def unknown_words(node: models.Node) -> bool:
    """A kind of node that is new is compared like a known one."""
    return node.type == "hologram"
