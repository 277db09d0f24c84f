"""The scenario of `tests/conformance`: how the table is read, and what each run of it has."""

import json
import logging
from pathlib import Path

from world import pattern, until

TABLE = json.loads((Path(__file__).parents[2] / "tests/conformance/scenario.json").read_text(encoding="utf-8"))
PATTERN = {}


def content(size):
    return PATTERN.setdefault(size, pattern(size))


class Run(logging.Handler):
    """A sandbox as at the start, and all that clients show."""

    def __init__(self, world):
        super().__init__()
        world.control("reset", {})
        self.world, self.seed = world, world.control("seed")
        self.told, self.shown, self.secrets = [], [], []
        owner = self.seed["users"]["owner"]
        self.secrets += [owner["password"], owner["api_key"], self.seed["oauth"]["refresh_token"]]

    def emit(self, record):
        self.shown.append(record.getMessage())

    def observe(self, event):
        self.told.append(event)
        self.shown.append(repr(event))

    def keep(self, tokens):
        self.secrets += [tokens.access_token, tokens.refresh_token]
        self.shown.append(repr(tokens))

    def settings(self, **credential):
        given = TABLE["client"]
        retry = {"base_delay": given["base_delay_ms"] / 1000, "max_delay": given["max_delay_ms"] / 1000}
        common = {"base_url": self.world.base_url, "proxy": False, "retry": retry, "max_attempts": given["max_attempts"]}
        return {**common, "observer": self.observe, "on_new_tokens": self.keep, **credential}

    def __enter__(self):
        logger = logging.getLogger("fastio")
        logger.addHandler(self)
        logger.setLevel(1)
        return self

    def __exit__(self, *_):
        logger = logging.getLogger("fastio")
        logger.removeHandler(self)
        logger.setLevel(logging.NOTSET)
        self.world.control("faults", method="DELETE")

    def begin(self, step):
        if "faults" in step:
            self.world.control("faults", step["faults"])
        self.before = self.world.stats()["requests"]
        self.told.clear()

    def end(self, step, result, error):
        """Compares what came of a step with what must."""
        self.world.control("faults", method="DELETE")
        now = self.world.stats()["requests"]
        if error is not None:
            self.shown += [str(error), repr(error)]
        expect = step["expect"]
        if "error" not in expect and error is not None:
            raise error
        for name, value in expect.items():
            if name == "error":
                assert error is not None, "it did not fail"
                is_ = {member: getattr(error, member) for member in value}
                if "params" in is_:
                    is_["params"] = [param.name for param in error.params]
            elif name == "result":
                is_ = {member: result[member] for member in value}
            elif name == "requests":
                is_ = {of: now.get(of, 0) - self.before.get(of, 0) for of in value}
            else:
                assert name == "events"
                events = [event.to_dict() for event in self.told if event.type != "progress"]
                assert len(events) == len(value), events
                is_ = [{member: event.get(member) for member in as_} for event, as_ in zip(events, value)]
            assert is_ == value, step["step"]

    def until_stats(self, holds):
        return until(lambda: (stats := self.world.stats()) and holds(stats) and stats)

    def left(self):
        stats = self.until_stats(lambda stats: stats["open_connections"] == 0 and stats["upload_sessions"] == 0)
        return {name: stats[name] for name in ("open_connections", "upload_sessions")}

    def no_secrets(self):
        shown = "\n".join(self.shown)
        found = [secret for secret in self.secrets if secret in shown]
        return {"shown_something": "users.get_me" in shown, "secrets_shown": len(found)}


def functions(steps):
    return {name for name in vars(steps) if not name.startswith("_")}


NAMES = [step["step"] for step in TABLE["steps"]]
