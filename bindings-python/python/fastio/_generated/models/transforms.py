# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `transforms`."""

from __future__ import annotations

from typing import Literal, TypeAlias


TransformsReadOutputFormat: TypeAlias = Literal["png", "jpg", "jpeg"]
"""Lower case only."""


TransformsReadSize: TypeAlias = Literal["IconTiny", "IconSmall", "IconMedium", "Preview"]
"""Preset; case does not matter."""
