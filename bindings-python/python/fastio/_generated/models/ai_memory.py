# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `ai_memory`."""

from __future__ import annotations

from typing import Literal, TypeAlias


AiMemoryClearEntity: TypeAlias = Literal["org", "workspace"]
"""Kind of profile."""


AiMemoryGetEntity: TypeAlias = Literal["org", "workspace"]
"""Kind of profile."""


AiMemorySetEntity: TypeAlias = Literal["org", "workspace"]
"""Kind of profile."""
