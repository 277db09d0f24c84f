# Generated from core/api by `cargo xtask codegen`. Do not edit.
"""What core/api describes."""

from __future__ import annotations
