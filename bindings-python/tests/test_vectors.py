"""The vectors of `tests/conformance`: calls by name whose requests and outcomes are compared to the byte by their server."""

import asyncio
import base64
import io

import fastio
import pytest
from world import fetch, ready_line

MEMBERS = ("kind", "message", "code", "status", "reason", "operation", "request_id", "retryable", "body", "details")


def file(given):
    """Bytes with a name."""
    stream = io.BytesIO(base64.b64decode(given["base64"]))
    stream.name = given["name"]
    return stream


def arguments(call):
    return call["operation"], {**call["params"], **{name: file(given) for name, given in call["files"].items()}}


def settings(call):
    credential = {} if call["credential"] == "none" else call["credential"]
    return {"base_url": call["base_url"], "proxy": False, "max_attempts": 1, **credential}


def failure(error):
    told = {member: getattr(error, member) for member in MEMBERS}
    wait = error.retry_after
    return {
        "error": {
            **told,
            "params": [param.to_dict() for param in error.params],
            "retry_after_ms": None if wait is None else round(wait * 1000),
        }
    }


def made(call, client):
    operation, params = arguments(call)
    match call["by"]:
        case "call":
            return {"result": client.call(operation, params)}
        case "bytes":
            return {"base64": base64.b64encode(client.bytes(operation, params).read()).decode()}
        case "pages":
            return {"result": [item for page in client.pages(operation, params) for item in page.items]}
        case "sign_in":
            client.sign_in(**params)
            return {"result": None}


async def made_async(call, client):
    operation, params = arguments(call)
    match call["by"]:
        case "call":
            return {"result": await client.call(operation, params)}
        case "bytes":
            return {"base64": base64.b64encode(await client.bytes(operation, params).read()).decode()}
        case "pages":
            return {"result": [item async for page in client.pages(operation, params) for item in page.items]}
        case "sign_in":
            await client.sign_in(**params)
            return {"result": None}


def blocking(call):
    with fastio.Fastio(**settings(call)) as client:
        try:
            return made(call, client)
        except fastio.FastioError as error:
            return failure(error)


async def waiting(call):
    async with fastio.AsyncFastio(**settings(call)) as client:
        try:
            return await made_async(call, client)
        except fastio.FastioError as error:
            return failure(error)


@pytest.mark.parametrize("face, make", [("python", blocking), ("asyncio", lambda call: asyncio.run(waiting(call)))])
def test_the_vectors_hold(face, make):
    control_url = ready_line("FASTIO_CONFORMANCE")["control_url"]
    calls = fetch(f"{control_url}/vectors")
    wrong = []
    for call in calls:
        told = fetch(f"{control_url}/outcomes/{face}/{call['name']}", make(call))
        if not told["ok"]:
            wrong.append(f"{call['name']}: {told['why']}")
    assert calls and wrong == []
