"""Many files in one upload: a list, a dict, a folder; each with its own end."""

import asyncio
from pathlib import Path

import fastio
import pytest


@pytest.fixture(params=["blocking", "asyncio"])
def run(request, world):
    """Runs a method of a client of its own, which is closed behind it."""

    def blocking(method, *args, **settings):
        with world.client() as client:
            return getattr(client, method)(*args, workspace=world.workspace, **settings)

    async def waiting(method, *args, **settings):
        async with world.async_client() as client:
            return await getattr(client, method)(*args, workspace=world.workspace, **settings)

    if request.param == "blocking":
        return blocking
    return lambda *args, **settings: asyncio.run(waiting(*args, **settings))


@pytest.fixture
def site(tmp_path):
    for name in ["a.txt", "b.tmp", "deep/er/c.txt", "build/out.txt"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "link").symlink_to(tmp_path / "deep")
    return tmp_path


def names(ends, root):
    return [str(end.path.relative_to(root)) for end in ends]


def test_a_folder_with_what_is_left_out(run, site):
    ends = run("upload_folder", site, ignore=["*.tmp", "build/**"])
    assert names(ends, site) == ["a.txt", "deep/er/c.txt"]
    assert all(end.error is None and end.uploaded.size for end in ends)
    ends = run("upload_folder", str(site), ignore=["build"], symlinks="follow", node_ids=True)
    assert names(ends, site) == ["a.txt", "b.tmp", "deep/er/c.txt", "link/er/c.txt"]
    assert all(end.uploaded.node_id for end in ends)


def test_one_bad_file_ends_no_other_and_raises_nothing(run, site):
    seen = []
    sources = {"x/one.txt": b"1", "x/..": b"2", "two.txt": site / "a.txt", "gone": site / "missing"}
    ends = run("upload_many", sources, on_progress=seen.append)
    stored = [end for end in ends if end.uploaded]
    failed = {str(end.path): end.error for end in ends if end.error}
    assert [end.uploaded.size for end in stored] == [1, 5]
    assert isinstance(failed[".."], fastio.InvalidParameterError)
    assert isinstance(failed[str(site / "missing")], fastio.IoError)
    assert seen[-1].files == seen[-1].files_done == 3
    assert "FileEnd(path='..', below='x/..', error=" in repr(next(end for end in ends if end.path == Path("..")))


def test_what_is_stored_is_not_sent_again(run, site):
    journals = []
    paths = [site / "a.txt", site / "b.tmp"]
    first = run("upload_many", paths, on_journal=journals.append)
    again = run("upload_many", [*paths, site / "deep/er/c.txt"], resume=journals[-1])
    ids = {end.path: end.uploaded.upload_id for end in again}
    assert len(again) == 3
    assert all(ids[end.path] == end.uploaded.upload_id for end in first)
    with pytest.raises(fastio.InvalidParameterError, match="another upload"):
        run("upload_many", paths, resume=journals[-1], folder="2abcd-efghj-kmnpq-rstvw-xyz23-45672")


def test_files_of_one_name_are_told_apart_in_the_order_of_the_list(run, site):
    told = []
    sources = {"z/x.txt": b"of z", "gone.txt": site / "missing", "a/b/x.txt": b"of b", "a/x.txt": site / "a.txt"}
    ends = run("upload_many", sources, on_file=told.append)
    assert [end.below for end in ends] == list(sources)
    assert [end.path for end in ends] == [Path("x.txt"), site / "missing", Path("x.txt"), site / "a.txt"]
    assert [end.uploaded and end.uploaded.size for end in ends] == [4, None, 4, 5]
    # What cannot be read is told at once, the others as they come.
    assert told[0].below == "gone.txt" and isinstance(told[0].error, fastio.IoError)
    assert sorted(end.below for end in told) == sorted(sources)
    told.clear()
    ends = run("upload_folder", site, ignore=["*.tmp"], on_file=told.append)
    assert [end.below for end in ends] == ["a.txt", "build/out.txt", "deep/er/c.txt"]
    assert sorted(repr(end) for end in told) == sorted(repr(end) for end in ends)


def test_what_a_callback_for_files_raises_stops_the_upload(run, site):
    def full(end):
        raise ZeroDivisionError(end.below)

    with pytest.raises(ZeroDivisionError, match="a.txt|c.txt"):
        run("upload_folder", site / "deep", on_file=full)
    with pytest.raises(TypeError, match="on_file must be callable, not str"):
        run("upload_folder", site, on_file="print")


def test_wrong_sources_are_named(world):
    with world.client() as client:
        with pytest.raises(TypeError, match="upload_folder"):
            client.upload_many("folder", workspace=world.workspace)
        with pytest.raises(TypeError, match="names for bytes"):
            client.upload_many([b"nameless"], workspace=world.workspace)
        with pytest.raises(TypeError, match=r"sources\[1\]"):
            client.upload_many({"a": b"1", "b": 2}, workspace=world.workspace)
        with pytest.raises(TypeError, match="workspace= or share="):
            client.upload_many([])
        with pytest.raises(ValueError, match="symlinks"):
            client.upload_folder(".", workspace=world.workspace, symlinks="copy")
        with pytest.raises(TypeError, match="list of patterns"):
            client.upload_folder(".", workspace=world.workspace, ignore="*.tmp")
        with pytest.raises(TypeError, match="ignore must be a list of patterns, not int"):
            client.upload_folder(".", workspace=world.workspace, ignore=5)
        with pytest.raises(TypeError, match=r"ignore\[1\] must be str, not int"):
            client.upload_folder(".", workspace=world.workspace, ignore=["a", 5])
        with pytest.raises(TypeError, match="path must be a path, not int"):
            client.upload_folder(7, workspace=world.workspace)
        with pytest.raises(TypeError, match="sources must be a list or a dict of sources, not int"):
            client.upload_many(5, workspace=world.workspace)
        with pytest.raises(TypeError, match=r"sources\[0\] must be bytes, a path"):
            client.upload_many([iter([b"once"])], workspace=world.workspace)
