"""The Fastio SDK for Python."""

from ._fastio import VERSION as __version__

__all__ = ["__version__"]
