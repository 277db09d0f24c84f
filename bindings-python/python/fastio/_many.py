"""What the clients' uploads of many files have in common."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ._caller import Binary
    from ._results import FileEnd


def listed(sources: Iterable[str | Binary] | Mapping[str, str | Binary]) -> list[tuple[str, str | None, Any]]:
    """Sources with the folders they go into and the names they get. Open files are made ready."""
    from ._sources import prepare

    def ready(index: int, source: Any) -> Any:
        return prepare(f"sources[{index}]", source) if hasattr(source, "read") else source

    if isinstance(sources, (str, bytes, bytearray, memoryview, os.PathLike)):
        raise TypeError("sources must be a list or a dict of sources; for a folder there is upload_folder()")
    given: Any = sources
    if not hasattr(given, "__iter__"):
        raise TypeError(f"sources must be a list or a dict of sources, not {type(given).__name__}")
    if not hasattr(given, "items"):
        return [("", None, ready(index, source)) for index, source in enumerate(given)]
    found: list[tuple[str, str | None, Any]] = []
    for index, (path, source) in enumerate(given.items()):
        if not isinstance(path, str):
            raise TypeError(f"a key of sources must be str, not {type(path).__name__}")
        folders, slash, name = path.rpartition("/")
        found.append((folders + slash, name, ready(index, source)))
    return found


def ends(told: Any) -> list[FileEnd]:
    """What the native module tells of the files."""
    from ._results import FileEnd

    return [FileEnd(*end) for end in told]


def folder_settings(ignore: Iterable[str], symlinks: str) -> dict[str, Any]:
    """How a folder is walked."""
    if symlinks not in ("skip", "follow"):
        raise ValueError("symlinks must be 'skip' or 'follow'")
    if isinstance(ignore, str) or not hasattr(ignore, "__iter__"):
        raise TypeError(f"ignore must be a list of patterns, not {type(ignore).__name__}")
    return {"is_folder": True, "ignore": list(ignore), "follow_links": symlinks == "follow"}
