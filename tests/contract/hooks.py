"""What schemathesis has to know of the sandbox: what it answers, what is in it, what is documented.

Loaded by `cargo xtask test contract`, which starts a sandbox whose clock stands still.
"""

import functools
import json

import jsonschema_rs
import schemathesis
from world import World, control, payload

METHODS = ("get", "head", "options", "post", "put", "patch", "delete")
# Has the form of an id, and is none.
NOTHING = "3000000000000000000"

WORLD = World()
WORLD.settle()

# Of the bundle: its components, the statuses of documented refusals, and the operations that the
# sandbox implements in some of their variants only.
COMPONENTS, REFUSALS, PARTIAL = {}, set(), set()


def operations(described):
    """The names of the operations that share a method and path."""
    names = [variant["operationId"] for variant in described.get("x-variants", [])]
    return names if described.get("x-variants-only") else [described["operationId"], *names]


def resolved(written):
    """What a reference means."""
    if "$ref" not in written:
        return written
    _, _, kind, name = written["$ref"].split("/")
    return COMPONENTS[kind][name]


def naming(name, schema, required):
    """The schema of a value that names a thing: one that exists, or perhaps another."""
    names = {"type": "string", "enum": WORLD.names[name]}
    if required:
        return names if "enum" in schema else {**names, "enum": [*names["enum"], NOTHING]}
    return {"anyOf": [names, schema]}


def parameter(written):
    """A parameter, with the things that exist in it."""
    written = resolved(written)
    name = written["name"]
    if "x-tokens" in written:
        # Tokens nobody knows are ignored, so no text is wrong.
        return {**written, "schema": {"anyOf": [written["schema"], {"type": "string"}]}}
    if name not in WORLD.names:
        return written
    return {**written, "schema": naming(name, written["schema"], written.get("required"))}


def fill(body):
    """Puts the things that exist into every schema of a body."""
    if isinstance(body, list):
        for inner in body:
            fill(inner)
    if not isinstance(body, dict):
        return
    for name, schema in body.get("properties", {}).items():
        if name in WORLD.names and schema.get("type", "string") == "string":
            body["properties"][name] = naming(name, schema, name in body.get("required", []))
    for inner in body.values():
        fill(inner)


@schemathesis.hook
def before_load_schema(_context, raw_schema):
    """Cuts the bundle to what the sandbox answers, and tells it what is there."""
    missing = set(control("GET", "/stats")["unimplemented"])
    COMPONENTS.update(raw_schema["components"])
    statuses = {code["http_status"] for code in raw_schema["x-error-codes"] if code.get("http_status")}
    REFUSALS.update(status for status in statuses if status < 500)
    for path, item in list(raw_schema["paths"].items()):
        # Schemathesis knows one base URL. What lies elsewhere is told by the seeds' own requests.
        if "servers" in item:
            del raw_schema["paths"][path]
            continue
        shared = item.pop("parameters", [])
        for method in [method for method in METHODS if method in item]:
            described = item[method]
            names = operations(described)
            if missing.issuperset(names):
                del item[method]
                continue
            if not missing.isdisjoint(names):
                PARTIAL.add(described["operationId"])
            described["parameters"] = [parameter(p) for p in shared + described.get("parameters", [])]
            fill(described.get("requestBody", {}))
        if not any(method in item for method in METHODS):
            del raw_schema["paths"][path]
    fill(raw_schema["components"]["schemas"])


@schemathesis.hook
def before_call(_context, case, _kwargs):
    WORLD.settle()
    described = case.operation.definition.raw
    # The clock stands still, so nothing would end a wait. Waits have tests of their own.
    poll = described.get("x-poll")
    if poll and isinstance(case.query, dict):
        case.query.pop(poll["param"], None)
    case.headers["Authorization"] = WORLD.basic if described["x-auth"] == "basic" else WORLD.bearer


@schemathesis.hook
def after_call(_context, case, response):
    if case.method.upper() != "GET" and response.status_code < 400:
        WORLD.changed = True


@schemathesis.check
def documented_status(_context, response, case):
    """`default` in the bundle stands for refusals only: any other status must be written out."""
    described = case.operation.definition.raw
    status = response.status_code
    if status == 501 and described["operationId"] in PARTIAL:
        return
    assert str(status) in described["responses"] or status in REFUSALS, f"{status} is documented nowhere"


@functools.cache
def validator(schema):
    return jsonschema_rs.validator_for({**json.loads(schema), "components": COMPONENTS})


@schemathesis.check
def described_payload(_context, response, case):
    """The bundle describes payloads, which travel in an envelope."""
    described = case.operation.definition.raw
    answers = described["responses"]
    answer = resolved(answers.get(str(response.status_code), answers["default"]))
    kind = response.headers.get("content-type", [""])[0].partition(";")[0]
    written = answer.get("content", {}).get(kind)
    if kind != "application/json" or written is None:
        return
    body = json.loads(response.content)
    if response.status_code < 300 and described.get("x-envelope") != "none":
        body = payload(body)
    for wrong in validator(json.dumps(written["schema"])).iter_errors(body):
        raise AssertionError(f"{wrong.message} at {wrong.instance_path}")
