"""Drives one engine over the standard library: a thread a request, and one lock around every step."""

import json
import os
import queue
import threading
import time
from contextlib import contextmanager

from exchange import Exchange
from fastio._fastio import Engine


class FastioError(Exception):
    """A task that ended in an error."""

    def __init__(self, info):
        super().__init__(info["message"])
        self.info = info


class Pump:
    def __init__(self, config):
        self._engine = Engine(json.dumps(config), os.urandom(32))
        self._lock = threading.RLock()
        self._events = {}
        self._exchanges = {}
        self._timer = self._timer_at = None

    @property
    def is_idle(self):
        """Whether no task, event queue or request is left."""
        with self._lock:
            return self._engine.is_idle() and not self._events and not self._exchanges

    @property
    def exchanges(self):
        """The requests under way."""
        with self._lock:
            return list(self._exchanges.values())

    def start(self, task):
        """Starts a task; its number, and its events up to its end."""
        with self._step() as now:
            id = self._engine.start(json.dumps(task), *now)
            events = self._events[id] = queue.SimpleQueue()
        return id, iter(events.get, None)

    def run(self, task):
        """Runs a task to its end; its completion, and what happened before."""
        before = []
        for event in self.start(task)[1]:
            if event["type"] == "finished":
                return event["completion"], before
            if event["type"] == "failed":
                raise FastioError(event["error"])
            before.append(event)

    def cancel(self, task):
        with self._step() as now:
            self._engine.cancel(task, *now)

    def demand(self, task, amount):
        with self._step() as now:
            self._engine.demand(task, amount, *now)

    @contextmanager
    def _step(self):
        """One function of the engine, then all that it asks for."""
        with self._lock:
            yield _now()
            while effect := self._engine.next_effect():
                self._perform(effect["id"], effect["effect"])
            while event := self._engine.next_event():
                task, event = event["task"], event["event"]
                self._events[task].put(event)
                if event["type"] in ("finished", "failed"):
                    self._events.pop(task).put(None)
            self._set_timer()

    def _perform(self, id, effect):
        match effect["type"]:
            case "http":
                self._exchanges[id] = exchange = Exchange(effect, lambda *outcome: self._report(id, *outcome))
                exchange.start()
            case "credit":
                if exchange := self._exchanges.get(effect["of"]):
                    exchange.grant(effect["bytes"])
            case "abort":
                if exchange := self._exchanges.pop(effect["of"], None):
                    exchange.abort()
            case _:
                threading.Thread(target=self._report, args=(id, "unsupported"), daemon=True).start()

    def _report(self, id, outcome, *parts):
        with self._step() as now:
            if outcome in ("end", "failed"):
                self._exchanges.pop(id, None)
            getattr(self._engine, outcome)(id, *parts, *now)

    def _set_timer(self):
        at = self._engine.wake_at()
        if at == self._timer_at:
            return
        if self._timer:
            self._timer.cancel()
        self._timer_at, self._timer = at, None
        if at is not None:
            self._timer = threading.Timer(max(0, at - _now()[0]) / 1000, self._tick)
            self._timer.daemon = True
            self._timer.start()

    def _tick(self):
        with self._step() as now:
            self._timer_at = None
            self._engine.tick(*now)


def _now():
    return time.monotonic_ns() // 1_000_000, time.time_ns() // 1_000_000
