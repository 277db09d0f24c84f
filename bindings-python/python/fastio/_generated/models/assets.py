# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `assets`."""

from __future__ import annotations

from typing import Literal, TypeAlias


Entity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile the path addresses, where organizations share it too."""
