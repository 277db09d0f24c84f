"""What the generated types of results stand on: a view of decoded JSON that looks at a member when it is asked for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, TypeGuard

    Form = str | list["Form"] | dict[str, "Form"]
    """How to see a JSON value: by the name of a type, as a list, or as an object with keys of any name."""

JSON_TYPES: dict[str, tuple[type, ...]] = {
    "Boolean": (bool,),
    "Number": (int, float),
    "Text": (str,),
    "List": (list,),
    "Object": (dict,),
}


class Model:
    """A JSON object of the API. Members are attributes, by the names the wire has.

    A member that may be left out is `None` if it is. Members that nobody described are attributes
    too, and, for type checkers' sake, items: `node["weight"]`. Words and members that are new to
    this release are no errors.
    """

    __slots__ = ("_json", "_seen")

    _optional: ClassVar[frozenset[str]] = frozenset()
    _secret: ClassVar[frozenset[str]] = frozenset()
    _forms: ClassVar[dict[str, Form]] = {}
    _wire: ClassVar[dict[str, str]] = {}

    # What was looked at and is a view itself; made when the first is, for a page has hundreds of objects.
    _seen: dict[str, Any]

    def __init__(self, json: dict[str, Any]) -> None:
        self._json = json

    @classmethod
    def from_json(cls, value: Any) -> Any:
        """A decoded value as this type sees it. What is not an object stays as it is."""
        return cls(value) if isinstance(value, dict) else value  # pyright: ignore[reportUnknownArgumentType]

    def to_dict(self) -> dict[str, Any]:
        """The object as it came, unknown members included. It is not a copy."""
        return self._json

    def to_json(self) -> str:
        """The object as JSON text."""
        from json import dumps

        return dumps(self._json)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            # Where an instance is half made, as by a subclass, its slots are looked for here.
            if name[:1] == "_" and (name.startswith("__") or name in Model.__slots__):
                raise AttributeError(name)
            json = self._json
            if name in json and name not in self._forms and name not in self._wire:
                return json[name]
            return self._member(self._wire.get(name, name))

    def __getitem__(self, name: str) -> Any:
        """A member by the name the wire has."""
        try:
            return self._member(name)
        except AttributeError:
            raise KeyError(name) from None

    def __contains__(self, name: object) -> bool:
        return name in self._json

    def _member(self, name: str) -> Any:
        try:
            value = self._json[name]
        except KeyError:
            if name in self._optional:
                return None
            raise AttributeError(f"{type(self).__name__} has no member {name!r}", name=name, obj=self) from None
        form = self._forms.get(name)
        if form is None or value is None:
            return value
        try:
            seen = self._seen
        except AttributeError:
            seen = self._seen = {}
        if name not in seen:
            seen[name] = build(form, value)
        return seen[name]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model):
            return type(self) is type(other) and self._json == other._json
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Model], tuple[dict[str, Any]]]:
        return type(self), (self._json,)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._json})

    def __repr__(self) -> str:
        shown = (f"{name}={'***' if name in self._secret else repr(self._member(name))}" for name in self._json)
        return f"{type(self).__name__}({', '.join(shown)})"


class OneOf:
    """A value of one of several forms. Only what tells them apart is here: a value is an instance of its form."""

    __slots__ = ()

    # How each form is told, and how to see it; `None` is as it is. An object of no form is a bare `Model`.
    _tests: ClassVar[tuple[tuple[str, tuple[str, ...], Form | None], ...]] = ()

    @classmethod
    def from_json(cls, value: Any) -> Any:
        """A decoded value as the first form that it fits sees it."""
        for test, words, form in cls._tests:
            if _fits(test, words, value):
                return value if form is None else build(form, value)
        return Model.from_json(value)


def _is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    return isinstance(value, (list, tuple))


def _fits(test: str, words: tuple[str, ...], value: Any) -> bool:
    if test == "tag":
        return _is_object(value) and value.get(words[0]) == words[1]
    if test == "keys":
        return _is_object(value) and any(word in value for word in words)
    if test == "Number" and isinstance(value, bool):
        return False
    return isinstance(value, JSON_TYPES[test])


_types: dict[str, type[Model] | type[OneOf]] = {}


def _named(name: str) -> type[Model] | type[OneOf]:
    known = _types.get(name)
    if known is None:
        from ._generated import models

        _types[name] = known = getattr(models, name)
    return known


def build(form: Form | None, value: Any) -> Any:
    """A decoded value as its type sees it. What is not of the form it should have stays as it is."""
    if isinstance(form, str):
        return _named(form).from_json(value)
    if isinstance(form, list) and _is_list(value):
        inner = form[0]
        if isinstance(inner, str):
            see = _named(inner).from_json
            return [see(item) for item in value]
        return [build(inner, item) for item in value]
    if isinstance(form, dict) and _is_object(value):
        return {name: build(form["*"], item) for name, item in value.items()}
    return value


def plain(value: Any) -> Any:
    """A value to send in which no view is left."""
    if isinstance(value, Model):
        return value.to_dict()
    if _is_list(value):
        return [plain(item) for item in value]
    if _is_object(value):
        return {name: plain(item) for name, item in value.items()}
    return value
