"""The generated types of results: views of JSON that lose nothing."""

import copy
import json
import pickle

import pytest
from fastio import models
from fastio._model import Model, OneOf, build

NODE = {"id": "2abcd", "type": "hologram", "name": "a", "weight": 3, "from": {"x": [1, None, 2**70]}}
ALL = [getattr(models, name) for name in dir(models)]
OBJECTS = [known for known in ALL if isinstance(known, type) and issubclass(known, Model)]


def test_members_are_attributes_and_what_is_unknown_survives():
    node = models.Node(NODE)
    assert (node.id, node.name, node.type) == ("2abcd", "a", "hologram")
    assert node.weight == node["weight"] == 3
    assert node["from"] == {"x": [1, None, 2**70]}
    assert "weight" in node and "height" not in node
    assert node.to_dict() is NODE
    assert json.loads(node.to_json()) == NODE


@pytest.mark.parametrize("known", OBJECTS, ids=lambda known: known.__name__)
def test_every_object_keeps_what_nobody_described(known):
    members = set(known.__annotations__)
    assert not members & set(dir(Model)), "a member hides a method"
    raw = {known._wire.get(name, name): {"new": [1]} for name in members} | {"never_described": {"x": 1}}
    value = known(raw)
    for name in members:
        getattr(value, name)
    assert value.to_dict() == raw and value.never_described == {"x": 1}
    assert json.loads(value.to_json()) == raw
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value
    repr(value)
    assert known._optional | known._secret | known._forms.keys() <= raw.keys()
    empty = known({})
    for name in members:
        if known._wire.get(name, name) in known._optional:
            assert getattr(empty, name) is None
        else:
            with pytest.raises(AttributeError, match=known.__name__):
                getattr(empty, name)


def test_every_form_names_a_type():
    def named(form):
        if isinstance(form, str):
            yield form
        elif form is not None:
            yield from named(form[0] if isinstance(form, list) else form["*"])

    for known in ALL:
        if isinstance(known, type):
            forms = [form for *_, form in known._tests] if issubclass(known, OneOf) else known._forms.values()
            for form in forms:
                assert all(hasattr(models, name) for name in named(form)), known


def test_a_choice_is_an_instance_of_its_form():
    parts = [{"type": "upload", "upload": {"id": "u"}}, {"type": "hash"}, {"type": "dream", "of": 1}, 7]
    seen = build(["FileSource"], parts)
    assert [type(part) for part in seen] == [models.FileSourceUpload, models.FileSourceHash, Model, int]
    assert seen[2].of == 1


def test_what_is_inside_is_seen_once_and_null_stays():
    source = models.FileSourceUpload({"type": "upload", "upload": {"id": "u"}})
    assert source.upload is source.upload
    assert isinstance(source.upload, Model)
    assert models.FileSourceUpload({"type": "upload", "upload": None}).upload is None
    assert models.FileSourceUpload({"type": "upload", "upload": "text"}).upload == "text"


def test_secrets_are_not_shown():
    shown = 0
    for known in OBJECTS:
        for name in known._secret:
            text = repr(known({name: "canary", "other": 1}))
            assert "canary" not in text and "other=1" in text
            shown += 1
    assert shown > 0


def test_views_are_compared_by_what_they_show():
    assert models.Node({"id": "1"}) == models.Node({"id": "1"}) != models.Node({"id": "2"})
    assert models.Node({"id": "1"}) != models.FileSourceHash({"id": "1"})
    with pytest.raises(TypeError):
        hash(models.Node({}))
    with pytest.raises(AttributeError):
        models.Node({}).colour = "red"
