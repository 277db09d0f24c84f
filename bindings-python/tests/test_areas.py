"""The generated methods, over callers that do nothing but remember what they were asked."""

import asyncio
import inspect
from types import SimpleNamespace

import pytest
from fastio import models
from fastio._caller import NOT_GIVEN, AsyncListing, CallOptions, Listing
from fastio._generated.areas import Areas
from fastio._generated.async_areas import AsyncAreas

AREAS = sorted(Areas._classes)
PAGES = [
    SimpleNamespace(result={"n": 1}, items=[{"id": "a"}, {"id": "b"}]),
    SimpleNamespace(result={"n": 2}, items=[{"id": "c"}]),
]


class Recorder:
    def __init__(self, result=None):
        self.asked = []
        self.result = result

    def call(self, operation, params, options):
        self.asked.append(("call", operation, params, options))
        return self.result

    def pages(self, operation, params, options):
        self.asked.append(("pages", operation, params, options))
        return iter(PAGES)

    def bytes(self, operation, params, options):
        self.asked.append(("bytes", operation, params, options))
        return self.result


class AsyncRecorder(Recorder):
    async def call(self, operation, params, options):
        return super().call(operation, params, options)

    async def pages(self, operation, params, options):
        for page in super().pages(operation, params, options):
            yield page


def methods(area):
    return {name: method for name, method in inspect.getmembers(area, inspect.ismethod) if not name.startswith("_")}


def arguments(method):
    """An argument for every parameter, and what the caller is to be given for them."""
    parameters = [p for p in inspect.signature(method).parameters.values() if p.kind is not p.VAR_KEYWORD]
    required = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
    optional = {p.name: p.name for p in parameters if p.kind is p.KEYWORD_ONLY}
    assert all(p.default is NOT_GIVEN for p in parameters if p.kind is p.KEYWORD_ONLY)
    return required, optional, {name.removesuffix("_"): name for name in [*required, *optional]}


@pytest.mark.parametrize("area", AREAS)
def test_every_method_gives_its_arguments_to_an_operation_of_its_own(area):
    recorder = Recorder()
    of_area = methods(getattr(Areas(recorder), area))
    assert of_area
    for name, method in of_area.items():
        required, optional, given = arguments(method)
        result = method(*required, **optional, timeout=1.5)
        if isinstance(result, Listing):
            result.page()
        _, operation, params, options = recorder.asked[-1]
        assert (operation, params, options) == (f"{area}.{name.removesuffix('_')}", given, {"timeout": 1.5})
        assert operation in inspect.getdoc(method)
    assert len(recorder.asked) == len(of_area)


@pytest.mark.parametrize("area", AREAS)
def test_the_methods_that_do_not_block_are_the_same(area):
    recorder, blocking = AsyncRecorder(), methods(getattr(Areas(Recorder()), area))
    waiting = methods(getattr(AsyncAreas(recorder), area))
    assert waiting.keys() == blocking.keys()

    async def call_all():
        for name, method in waiting.items():
            assert inspect.getdoc(method) == inspect.getdoc(blocking[name])
            assert inspect.signature(method).parameters == inspect.signature(blocking[name]).parameters
            required, optional, given = arguments(method)
            result = method(*required, **optional, max_attempts=1)
            if isinstance(result, AsyncListing):
                result = result.page()
            if inspect.isawaitable(result):
                await result
            _, operation, params, options = recorder.asked[-1]
            assert (operation, params, options) == (f"{area}.{name.removesuffix('_')}", given, {"max_attempts": 1})

    asyncio.run(call_all())
    assert len(recorder.asked) == len(waiting)


def test_what_is_not_given_is_not_sent_and_none_is():
    recorder = Recorder({"id": "n", "name": "a.txt"})
    areas = Areas(recorder)
    node = areas.storage.get("workspace", "1", "n")
    assert isinstance(node, models.Node)
    assert recorder.asked == [
        ("call", "storage.get", {"context": "workspace", "context_id": "1", "node_id": "n"}, {}),
    ]
    source = models.FileSource.from_json({"type": "upload", "upload": {"id": "u"}})
    areas.storage.add_file("share", "1", "root", "a.txt", source, output=None)
    assert recorder.asked[-1][2]["from"] == {"type": "upload", "upload": {"id": "u"}}
    assert recorder.asked[-1][2]["output"] is None


def test_what_no_method_takes_is_refused_before_anything_is_asked():
    recorder = Recorder()
    with pytest.raises(TypeError, match="storage.get.*'retries'"):
        Areas(recorder).storage.get("workspace", "1", "n", retries=3)
    with pytest.raises(TypeError, match="node_id"):
        Areas(recorder).storage.get("workspace", "1")
    assert recorder.asked == []
    assert set(CallOptions.__annotations__) == {"timeout", "max_attempts"}


def test_a_listing_gives_items_or_pages_and_asks_for_nothing_before():
    recorder = Recorder({"nodes": []})
    nodes = Areas(recorder).storage.list("workspace", "1", "root")
    assert recorder.asked == []
    assert [(type(node), node.id) for node in nodes] == [(models.Node, id) for id in "abc"]
    assert [page["n"] for page in nodes.pages()] == [1, 2]
    assert isinstance(nodes.page(), models.StorageListReply)
    assert [kind for kind, *_ in recorder.asked] == ["pages", "pages", "call"]

    async def all_of_them():
        nodes = AsyncAreas(AsyncRecorder()).storage.list("workspace", "1", "root")
        return [node.id async for node in nodes], [page["n"] async for page in nodes.pages()]

    assert asyncio.run(all_of_them()) == (["a", "b", "c"], [1, 2])


def test_an_area_that_is_not_there_is_named():
    with pytest.raises(AttributeError, match="'Areas' object has no attribute 'strorage'"):
        Areas(Recorder()).strorage
    assert set(AREAS) <= set(dir(Areas(Recorder())))
