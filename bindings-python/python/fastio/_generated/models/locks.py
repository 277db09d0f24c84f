# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `locks`."""

from __future__ import annotations


from ..._model import Model


class LocksAcquireClientInfo(Model):
    """The parameter `client_info` of `locks.acquire`."""

    __slots__ = ()
    _optional = frozenset(("device_name", "client_version"))

    device_name: str | None
    """`device_name`."""
    client_version: str | None
    """`client_version`."""


class LocksReleaseReply(Model):
    """What `locks.release` answers."""

    __slots__ = ()
    _optional = frozenset(("released",))

    released: bool | None
    """`released`."""
