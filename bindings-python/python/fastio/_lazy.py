"""Areas by name, each loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar


class LazyAreas:
    """A client's areas as attributes."""

    _package: ClassVar[str]
    _classes: ClassVar[dict[str, str]]

    def __init__(self, caller: Any) -> None:
        self._caller = caller

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name not in self._classes:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            from importlib import import_module

            area = getattr(import_module(f"{self._package}.{name}"), self._classes[name])(self._caller)
            setattr(self, name, area)
            return area

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._classes})


def names(package: dict[str, Any], modules: dict[str, tuple[str, ...]]) -> tuple[Any, Any]:
    """`__getattr__` and `__dir__` of a package whose names stand in modules below it, or are such modules."""
    module_of = {name: module for module, names in modules.items() for name in names}

    def look_up(name: str) -> Any:
        if name not in module_of:
            raise AttributeError(f"module {package['__name__']!r} has no attribute {name!r}", name=name)
        from importlib import import_module

        module = import_module(f"{package['__name__']}.{module_of[name]}")
        package[name] = value = module if module_of[name] == name else getattr(module, name)
        return value

    return look_up, lambda: sorted(module_of)
