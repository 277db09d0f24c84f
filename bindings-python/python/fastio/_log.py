"""What a client tells: to its observer, and to `logging`."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._results import Event, Tokens

NO_LOG = 255
"""No level is written."""


def level() -> int:
    """The lowest level that anybody wants lines of."""
    # Who wants lines has loaded it.
    logging = sys.modules.get("logging")
    if logging is None:
        return NO_LOG
    logger = logging.getLogger("fastio")
    for lowest in (5, 10, 20):
        if logger.isEnabledFor(lowest):
            return lowest
    return NO_LOG


def teller(observer: Callable[[Event], object] | None) -> Callable[[dict[str, Any] | None, tuple[int, str] | None], None]:
    """What the native half calls with an event, if there is an observer, and a line, if it is wanted."""

    def tell(event: dict[str, Any] | None, line: tuple[int, str] | None) -> None:
        try:
            if line is not None:
                number, text = line
                sys.modules["logging"].getLogger("fastio").log(number, "%s", text)
        finally:
            if observer is not None and event is not None:
                from ._results import Event

                observer(Event(event))

    return tell


def keeper(keep: Callable[[Tokens], object]) -> Callable[[str, str | None, int | None], None]:
    """What the native half calls with new tokens."""

    def kept(access_token: str, refresh_token: str | None, expires_at_unix_ms: int | None) -> None:
        from ._results import Tokens

        end = None if expires_at_unix_ms is None else expires_at_unix_ms / 1000
        keep(Tokens({"access_token": access_token, "refresh_token": refresh_token, "expires_at": end}))

    return kept
