"""The public surface is what is committed: a change to it shows up in review."""

from pathlib import Path

import fastio
import surface


def test_the_surface_is_the_committed_one():
    now = surface.text(Path(fastio.__file__).parent)
    assert now == surface.SNAPSHOT.read_text(encoding="utf-8"), "if this is meant: python tests/surface.py"


def test_every_name_of_the_package_is_in_it():
    package = Path(fastio.__file__).parent
    exported = {known.rpartition(".")[2] for known in surface.exported(package)}
    assert exported == set(dir(fastio)) - {"models"}
    for name in dir(fastio):
        assert getattr(fastio, name) is not None
