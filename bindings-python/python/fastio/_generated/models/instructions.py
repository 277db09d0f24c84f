# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""Models of `instructions`."""

from __future__ import annotations

from typing import Literal, TypeAlias


InstructionsClearEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""


InstructionsClearMineEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""


InstructionsGetEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""


InstructionsGetMineEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""


InstructionsSetEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""


InstructionsSetMineEntity: TypeAlias = Literal["org", "workspace", "share"]
"""Kind of profile."""
