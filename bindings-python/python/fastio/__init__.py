"""The Fastio SDK for Python: workspaces, files, uploads, AI chat and events of the Fastio API.

`Fastio` is the client that blocks, `AsyncFastio` the one for asyncio; both have the same methods. What is not used is not
loaded: neither asyncio nor an area's methods and models.
"""

from ._fastio import VERSION as __version__
from ._lazy import names as _names

# What a star brings: no error whose name is a built-in's.
__all__ = ["AsyncFastio", "Fastio", "FastioError", "models"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import models as models
    from ._async_client import AsyncFastio as AsyncFastio
    from ._async_reading import AsyncAnswering as AsyncAnswering
    from ._async_reading import AsyncFile as AsyncFile
    from ._async_reading import AsyncReading as AsyncReading
    from ._caller import NOT_GIVEN as NOT_GIVEN
    from ._caller import AsyncListing as AsyncListing
    from ._caller import CallOptions as CallOptions
    from ._caller import Listing as Listing
    from ._client import Fastio as Fastio
    from ._errors import AccountLockedError as AccountLockedError
    from ._errors import CancelledError as CancelledError
    from ._errors import ConflictError as ConflictError
    from ._errors import FailedError as FailedError
    from ._errors import FastioError as FastioError
    from ._errors import ForbiddenError as ForbiddenError
    from ._errors import GoneError as GoneError
    from ._errors import IntegrityError as IntegrityError
    from ._errors import InvalidParameterError as InvalidParameterError
    from ._errors import InvalidReplyError as InvalidReplyError
    from ._errors import IoError as IoError
    from ._errors import LimitExceededError as LimitExceededError
    from ._errors import LockedError as LockedError
    from ._errors import NetworkError as NetworkError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import NotImplementedError as NotImplementedError
    from ._errors import OutcomeUnknownError as OutcomeUnknownError
    from ._errors import ParamError as ParamError
    from ._errors import PaymentRequiredError as PaymentRequiredError
    from ._errors import RateLimitedError as RateLimitedError
    from ._errors import RejectedError as RejectedError
    from ._errors import SecondFactorRequiredError as SecondFactorRequiredError
    from ._errors import ServerError as ServerError
    from ._errors import TimeoutError as TimeoutError
    from ._errors import UnauthenticatedError as UnauthenticatedError
    from ._errors import UnknownOperationError as UnknownOperationError
    from ._errors import UnsupportedError as UnsupportedError
    from ._files import File as File
    from ._reading import Answering as Answering
    from ._reading import Reading as Reading
    from ._results import Answer as Answer
    from ._results import AnswerEvent as AnswerEvent
    from ._results import Downloaded as Downloaded
    from ._results import Event as Event
    from ._results import FileEnd as FileEnd
    from ._results import Imported as Imported
    from ._results import Page as Page
    from ._results import Progress as Progress
    from ._results import Tokens as Tokens
    from ._results import Uploaded as Uploaded
    from ._settings import OAuth as OAuth
    from ._settings import Retry as Retry
else:
    __getattr__, __dir__ = _names(
        globals(),
        {
            "_async_client": ("AsyncFastio",),
            "_async_reading": (
                "AsyncAnswering",
                "AsyncFile",
                "AsyncReading",
            ),
            "_caller": (
                "NOT_GIVEN",
                "AsyncListing",
                "CallOptions",
                "Listing",
            ),
            "_client": ("Fastio",),
            "_errors": (
                "AccountLockedError",
                "CancelledError",
                "ConflictError",
                "FailedError",
                "FastioError",
                "ForbiddenError",
                "GoneError",
                "IntegrityError",
                "InvalidParameterError",
                "InvalidReplyError",
                "IoError",
                "LimitExceededError",
                "LockedError",
                "NetworkError",
                "NotFoundError",
                "NotImplementedError",
                "OutcomeUnknownError",
                "ParamError",
                "PaymentRequiredError",
                "RateLimitedError",
                "RejectedError",
                "SecondFactorRequiredError",
                "ServerError",
                "TimeoutError",
                "UnauthenticatedError",
                "UnknownOperationError",
                "UnsupportedError",
            ),
            "_reading": (
                "Answering",
                "Reading",
            ),
            "_results": (
                "Answer",
                "AnswerEvent",
                "Downloaded",
                "Event",
                "FileEnd",
                "Imported",
                "Page",
                "Progress",
                "Tokens",
                "Uploaded",
            ),
            "_files": ("File",),
            "models": ("models",),
            "_settings": (
                "OAuth",
                "Retry",
            ),
        },
    )
