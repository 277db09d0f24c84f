"""What is loaded, and when: importing the package is quick, and nothing is paid for before it is used."""

import json
import subprocess
import sys

PACKAGE = {"fastio", "fastio._fastio", "fastio._lazy", "__future__"}

CLIENT = {
    "fastio._caller",
    "fastio._client",
    "fastio._errors",
    "fastio._generated",
    "fastio._generated.areas",
    "fastio._log",
    "fastio._model",
    "fastio._reading",
    "fastio._results",
    "fastio._settings",
}

# What the modules of the client stand on: `typing` and `json`, with what these load in one release or another.
STANDARD = set(
    """
    _collections _functools _json _operator _sre _typing collections collections.abc contextlib copyreg enum
    functools importlib importlib._bootstrap importlib._bootstrap_external itertools json json.decoder
    json.encoder json.scanner keyword operator re re._casefix re._compiler re._constants re._parser reprlib types
    typing typing.io typing.re warnings
    """.split()
)


def loaded(program):
    """The modules that a program loads beside those of the bare interpreter, and its time in milliseconds."""
    program = f"""
import sys, time
bare = set(sys.modules)
begin = time.perf_counter()
{program}
took = (time.perf_counter() - begin) * 1000
new = sorted(set(sys.modules) - bare)
import json
print(json.dumps([new, took]))
"""
    command = [sys.executable, "-I", "-c", program]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    new, took = json.loads(ended.stdout)
    return set(new), took


def show(capsys, what, took):
    with capsys.disabled():
        print(f"\n{what}: {took:.1f} ms")


def test_importing_the_package_loads_nothing_else(capsys):
    new, took = loaded("import fastio")
    show(capsys, "import fastio", took)
    assert new == PACKAGE


def test_a_client_loads_little(capsys):
    new, took = loaded("from fastio import Fastio; Fastio(base_url='http://127.0.0.1:1', api_key='k')")
    show(capsys, "the first client", took)
    assert new - STANDARD == PACKAGE | CLIENT | {"atexit"}


def test_an_area_is_loaded_when_it_is_used():
    new, _ = loaded("from fastio import Fastio; Fastio(base_url='http://127.0.0.1:1', api_key='k').storage")
    assert new - STANDARD == PACKAGE | CLIENT | {"atexit", "fastio._generated.areas.storage"}


def test_asyncio_is_loaded_with_its_client():
    new, _ = loaded("from fastio import AsyncFastio")
    assert "asyncio" in new and "fastio._client" not in new
    assert {name.partition(".")[0] for name in new} - {"fastio"} <= sys.stdlib_module_names


def test_logging_is_not_loaded_for_who_does_not_use_it():
    new, _ = loaded("""
import fastio
try: fastio.Fastio(base_url='http://127.0.0.1:1', api_key='k', max_attempts=1, proxy=False).users.get_me()
except fastio.NetworkError: pass
""")
    assert not new & {"logging", "asyncio", "dataclasses", "inspect", "threading"}
