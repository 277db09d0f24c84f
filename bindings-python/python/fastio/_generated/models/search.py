# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `search`."""

from __future__ import annotations

from typing import Literal, TypeAlias


SearchQueryNameMatch: TypeAlias = Literal["auto", "exact", "prefix", "contains", "glob"]
"""Shapes the files bucket only."""


SearchQuerySearchIn: TypeAlias = Literal["filename", "content", "both"]
"""Shapes the files bucket only."""
