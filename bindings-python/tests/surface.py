"""The public surface of the package as text: every public class, function and name with its types.

`python tests/surface.py` writes it to `surface.txt`; a test compares the two. It is read from the source, so that it is the same
in every release of Python.
"""

import ast
import sys
from pathlib import Path

FACE = Path(__file__).parents[1]
SNAPSHOT = FACE / "surface.txt"
# What public classes inherit their public members from.
BASES = ["_settings.Client", "_model.Model", "_caller.Area", "_caller.AsyncArea", "_caller.RawPage"]
HOOKS = {"__init__", "__iter__", "__aiter__", "__await__", "__enter__", "__aenter__", "__getitem__", "__contains__"}


def is_public(name):
    return not name.startswith("_") or name in HOOKS


def flat(body):
    """Statements, those for type checkers included."""
    for node in body:
        if isinstance(node, ast.If):
            yield from flat(node.body)
        else:
            yield node


def function(node):
    kind = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    decorators = "".join(f"@{ast.unparse(decorator)} " for decorator in node.decorator_list)
    result = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{decorators}{kind} {node.name}({ast.unparse(node.args)}){result}"


def named(node, indent=""):
    """A name with its type, or nothing if it is private."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and is_public(node.name):
        yield indent + function(node)
    elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and is_public(node.target.id):
        value = f" = {ast.unparse(node.value)}" if node.value else ""
        yield f"{indent}{node.target.id}: {ast.unparse(node.annotation)}{value}"
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and is_public(node.targets[0].id):
        yield f"{indent}{ast.unparse(node)}"
    elif isinstance(node, ast.ClassDef):
        yield f"class {node.name}({', '.join(ast.unparse(base) for base in node.bases)})"
        for member in flat(node.body):
            yield from named(member, "    ")


def statements(package, module):
    path = package / f"{module.replace('.', '/')}.py"
    return list(flat(ast.parse(path.read_text(encoding="utf-8")).body))


def name_of(node):
    if isinstance(node, ast.AnnAssign):
        return node.target.id
    if isinstance(node, ast.Assign):
        return node.targets[0].id
    return getattr(node, "name", "")


def exported(package):
    """What `fastio` itself has, by the imports that type checkers read."""
    for node in statements(package, "__init__"):
        if isinstance(node, ast.ImportFrom) and node.module in (None, "_fastio", "_lazy"):
            continue
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def surface(package):
    yield "# The public surface of the package. Written by `python tests/surface.py`; a test compares it."
    for known in [*exported(package), *BASES]:
        module, _, name = known.rpartition(".")
        [node] = [node for node in statements(package, module) if name_of(node) == name]
        yield f"\n# {module.lstrip('_')}"
        yield from named(node)
    for part in ("areas", "async_areas", "models"):
        for path in sorted((package / "_generated" / part).glob("*.py")):
            module = f"_generated.{part}.{path.stem}"
            if path.stem == "__init__":
                continue
            yield f"\n# {part}.{path.stem}"
            for node in statements(package, module):
                yield from named(node)


def text(package):
    return "\n".join(surface(package)) + "\n"


if __name__ == "__main__":
    SNAPSHOT.write_text(text(FACE / "python/fastio"), encoding="utf-8")
    sys.exit(0)
