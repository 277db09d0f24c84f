"""The types of results; those of an area are loaded when one of them is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._generated.models import *
else:
    from ._generated.models import __dir__, __getattr__
