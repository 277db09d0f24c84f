"""The client that does not block."""

from __future__ import annotations

from asyncio import get_running_loop
from typing import TYPE_CHECKING, Any

from ._async_reading import AsyncAnswering, AsyncFile, AsyncReading, step
from ._caller import _call  # pyright: ignore[reportPrivateUsage]
from ._generated.async_areas import AsyncAreas
from ._log import level
from ._results import Downloaded, FileEnd, Imported, Page, Progress, Uploaded, decoded
from ._settings import Client, Hooks, members, place

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Mapping
    from os import PathLike
    from typing import Literal, Self, Unpack

    from ._caller import Binary, CallOptions
    from ._fastio import Client as Native
    from ._fastio import Job
    from ._settings import Folder, Source


class AsyncCaller:
    """Makes calls over the native client, without blocking."""

    def __init__(self, native: Native, options: CallOptions) -> None:
        self._native = native
        self._options = options

    def _with(self, options: CallOptions) -> dict[str, Any]:
        return {**self._options, **options}

    async def call(self, operation: str, params: dict[str, Any], options: CallOptions) -> Any:
        """One request, for one result."""
        return decoded(await step(self._native.call(level(), operation, params, self._with(options))))

    async def pages(self, operation: str, params: dict[str, Any], options: CallOptions) -> AsyncIterator[Page]:
        """The pages of a listing; each is fetched when it is asked for."""
        job = self._native.pages(level(), operation, params, self._with(options))
        try:
            while (page := await step(job)) is not None:
                yield Page(page)
        finally:
            job.stop()

    def bytes(self, operation: str, params: dict[str, Any], options: CallOptions) -> AsyncReading:
        """One request, for a reply that is not JSON."""
        return AsyncReading(self._native.bytes(level(), operation, params, self._with(options)))


class AsyncFastio(Client, AsyncAreas):
    """A client of the service. Every operation is a method of its area: `client.storage.list(...)`.

    Its calls share connections, credential, rate limits and retry budget. It works on whichever event loop of asyncio
    runs. Cancelling a task stops what it waits for.

    ```python
    async with fastio.AsyncFastio() as client:  # credential: FASTIO_API_KEY
        async for node in client.storage.list("workspace", "my-workspace", "root"):
            print(node.name)
    ```
    """

    _caller: AsyncCaller

    def _set_options(self, options: CallOptions) -> None:
        self._options = options
        self._caller = AsyncCaller(self._native, options)

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """The same client with other options for the calls made through the result; what a call sets itself wins."""
        other = object.__new__(type(self))
        other._native, other._base_url = self._native, self._base_url
        other._set_options(self._with("with_options", options))
        return other

    async def call(self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]) -> Any:
        """Calls an operation by name, such as `storage.list`, and gives its result as decoded JSON.

        For what has no method yet; wrong names and values are refused before anything is sent.
        """
        return await self._caller.call(*_call(operation, members("params", params), options))

    def pages(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> AsyncIterator[Page]:
        """Lists by an operation's name, page by page; each is fetched when it is asked for."""
        return self._caller.pages(*_call(operation, members("params", params), options))

    def bytes(
        self, operation: str, params: Mapping[str, Any] | None = None, **options: Unpack[CallOptions]
    ) -> AsyncReading:
        """Calls an operation whose reply is not JSON, by name."""
        return self._caller.bytes(*_call(operation, members("params", params), options))

    async def sign_in(self, email: str, password: str, code: str | None = None) -> float:
        """Signs in; the client calls with the token from then on. Gives the token's lifetime in seconds.

        Raises:
            SecondFactorRequiredError: The account has a second factor; its `code` is needed, too.
        """
        lifetime: float = await step(self._native.sign_in(level(), email, password, code))
        return lifetime

    async def sign_out(self) -> None:
        """Signs out: revokes the refresh token if there is one, ends the sign-in's tokens, and forgets the credential. The
        client calls as nobody from then on, until it signs in again.

        The credential is forgotten whatever happens, and one of the two calls is made though the other failed; the error
        of the first that failed is raised then. An API key is only forgotten. Tokens that `on_new_tokens` has kept are
        yours to delete.
        """
        await step(self._native.sign_out(level()))

    async def upload(
        self,
        source: Source,
        *,
        workspace: str | None = None,
        share: str | None = None,
        file_share: str | None = None,
        folder: str | None = None,
        relative_path: str | None = None,
        replace: str | None = None,
        if_version: str | None = None,
        name: str | None = None,
        size: int | None = None,
        max_size: int | None = None,
        chunk_size: int | None = None,
        resumable: bool = False,
        resume: str | None = None,
        on_journal: Callable[[str], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Uploaded:
        """Uploads a file or bytes. Small ones go in one request, others in chunks; a lost connection is taken up where it
        broke, and the stored content is checked.

        A resumable upload leaves what has arrived with the service when it is stopped, or fails in a way that time can cure.
        Its journal says how to go on, later, in another process or another language: it is told to `on_journal`, and is the
        error's `journal`. A file that goes in one request has none.

        Args:
            source: A path, bytes, an open binary file, from where it was read to, or an iterator of bytes, of either kind. What
                cannot be sought (a pipe, a socket, an iterator) is sent as it comes, by a request whose length is not
                known; up to 4 MiB of it are read ahead, and what ends by then is sent like any small file. What it
                raises stops the upload, of which nothing stays, and is raised.
            workspace: Into this workspace (ID or name).
            share: Into this share (ID or name).
            file_share: As the new content of the file that this File Share shows; `replace` is that file.
            folder: Into this folder; into the root by default.
            relative_path: Into folders of these names below the folder, made where they are not there; a slash after
                each: `a/b/`.
            replace: As the new content of this file, whose present content becomes a version.
            if_version: On a File Share: only if this version is still the current one; else `ConflictError`.
            name: Under this name; needed for bytes and iterators.
            size: Bytes that a stream has, if that is known: it is sent in chunks then, which can be sent again, and of
                which four are kept in memory.
            max_size: Most bytes that the source may have; what the plan takes by default. `LimitExceededError` if it
                has more.
            chunk_size: Bytes in a chunk; chosen by size and limits by default.
            resumable: Keep what has arrived when this is stopped. `resume` and `on_journal` imply it.
            resume: Go on with the upload that this journal tells of, of the same file to the same place. What has arrived is
                compared with the file by its hashes, and only the rest is sent.
            on_journal: Called on the event loop with the journal whenever it changes, and when the upload is stopped, to be
                kept in place of the one before. What it raises stops the upload, and is raised.
            on_progress: Called on the event loop as it goes. What it raises stops the upload, and is raised.
            options: `timeout` of each request, though one that carries a part of the file has no overall limit, and
                `max_attempts`.

        Raises:
            InvalidParameterError: A parameter breaks a rule; of `resume`: it is damaged, or of another upload.
        """
        hooks = Hooks(on_progress, on_journal)
        settings: dict[str, Any] = {
            "workspace": workspace,
            "share": share,
            "file_share": file_share,
            "folder": folder,
            "relative_path": relative_path,
            "replace": replace,
            "if_version": if_version,
            "name": name,
            "size": size,
            "max_size": max_size,
            "chunk_size": chunk_size,
            "resumable": resumable,
            "resume": resume,
            **hooks.wanted,
        }
        given = self._with("upload", options)
        if not hasattr(source, "read") and not hasattr(source, "__next__") and not hasattr(source, "__anext__"):
            job = self._native.upload(level(), source, settings, given)
            return Uploaded(await _finished(job, hooks))
        from ._sources import prepare
        from ._streams import stream

        running = stream("source", source)
        if running is not None:
            job = self._native.upload(level(), running, settings, given)
            pump = None
            if hasattr(source, "__anext__"):
                pump = get_running_loop().create_task(running.pump())
            else:
                running.start()
            try:
                return Uploaded(await _finished(job, hooks))
            except Exception:
                if running.raised is not None:
                    raise running.raised
                raise
            finally:
                if pump is not None:
                    pump.cancel()
        ready = await get_running_loop().run_in_executor(None, prepare, "source", source)
        job = self._native.upload(level(), ready, settings, given)
        uploaded = Uploaded(await _finished(job, hooks))
        ready.was_sent()
        return uploaded

    async def import_url(
        self,
        url: str,
        *,
        workspace: str | None = None,
        share: str | None = None,
        folder: str | None = None,
        name: str | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Imported:
        """Has the service fetch a file from the web by itself, and waits until it is stored. Stopping it cancels the import.

        Args:
            url: A public address: https, on port 443.
            workspace: Into this workspace (ID or name).
            share: Into this share (ID or name).
            folder: Into this folder; into the root by default.
            name: Under this name; taken from the address by default. The node is known for certain only with it.
            on_progress: Called as it goes, with states only: the service tells no bytes. What it raises stops the
                import, and is raised.
            options: `timeout` of each request, and `max_attempts`.

        Raises:
            FailedError: The service could not fetch the file.
            OutcomeUnknownError: The import has stood still for an hour.
        """
        hooks = Hooks(on_progress)
        settings = {"workspace": workspace, "share": share, "folder": folder, "name": name, **hooks.wanted}
        job = self._native.import_url(level(), url, settings, self._with("import_url", options))
        return Imported(await _finished(job, hooks))

    async def upload_many(
        self,
        sources: Iterable[str | Binary] | Mapping[str, str | Binary],
        *,
        workspace: str | None = None,
        share: str | None = None,
        folder: str | None = None,
        at_once: int | None = None,
        node_ids: bool = False,
        resumable: bool = False,
        resume: str | None = None,
        on_journal: Callable[[str], object] | None = None,
        on_file: Callable[[FileEnd], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileEnd]:
        """Uploads many files; small ones travel together.

        Args:
            sources: Paths and open binary files; or a dict of sources by their path in the folder (`a/b/c.txt`), whose
                folders are made where they are not there.
            workspace: Into this workspace (ID or name).
            share: Into this share (ID or name).
            folder: Into this folder; into the root by default.
            at_once: Most requests with content under way at once; 4 by default.
            node_ids: Wait for the node of each file, which costs a request or more for each. Without it files that travelled
                together have none.
            resumable: Keep what has arrived of large files when this is stopped. `resume` and `on_journal` imply it.
            resume: Go on with the upload that this journal tells of, to the same place. Files that it says are stored, and
                that have the same content still, are not sent again; files that have come since are.
            on_journal: Called on the event loop with the journal as it grows, to be kept in place of the one before. What it raises
                stops the upload, and is raised.
            on_file: Called on the event loop with the end of each file as it comes, those that cannot be read first. What
                it raises stops the upload, and is raised.
            on_progress: Called on the event loop as it goes, for all files together. What it raises stops the upload, and is raised.
            options: `timeout` of each request, and `max_attempts`.

        Returns:
            The end of every file, in the order of `sources`. One that fails does not end the others, and raises nothing.
        """
        hooks = Hooks(on_progress, on_journal, on_file)
        settings: dict[str, Any] = {
            "workspace": workspace,
            "share": share,
            "folder": folder,
            "at_once": at_once,
            "node_ids": node_ids,
            "resumable": resumable,
            "resume": resume,
            **hooks.wanted,
        }
        from ._many import ends, listed

        ready = await get_running_loop().run_in_executor(None, listed, sources)
        job = self._native.upload_many(level(), ready, settings, self._with("upload_many", options))
        return ends(await _finished(job, hooks))

    async def upload_folder(
        self,
        path: str | PathLike[str],
        *,
        workspace: str | None = None,
        share: str | None = None,
        folder: str | None = None,
        ignore: Iterable[str] = (),
        symlinks: Literal["skip", "follow"] = "skip",
        at_once: int | None = None,
        node_ids: bool = False,
        resumable: bool = False,
        resume: str | None = None,
        on_journal: Callable[[str], object] | None = None,
        on_file: Callable[[FileEnd], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileEnd]:
        """Uploads all files below a folder, with their folders; small ones travel together.

        Args:
            path: The folder; what is in it comes into the target.
            workspace: Into this workspace (ID or name).
            share: Into this share (ID or name).
            folder: Into this folder; into the root by default.
            ignore: Patterns of what is left out: a name anywhere (`*.tmp`), or a path below the folder if the pattern has a
                slash (`build/**`). A folder that matches is left out with all that is in it.
            symlinks: Whether symbolic links to files and folders are left out or followed.
            at_once: Most requests with content under way at once; 4 by default.
            node_ids: Wait for the node of each file, which costs a request or more for each. Without it files that travelled
                together have none.
            resumable: Keep what has arrived of large files when this is stopped. `resume` and `on_journal` imply it.
            resume: Go on with the upload that this journal tells of, to the same place. Files that it says are stored, and
                that have the same content still, are not sent again; files that have come since are.
            on_journal: Called on the event loop with the journal as it grows, to be kept in place of the one before. What it raises
                stops the upload, and is raised.
            on_file: Called on the event loop with the end of each file as it comes, those that cannot be read first. What
                it raises stops the upload, and is raised.
            on_progress: Called on the event loop as it goes, for all files together. What it raises stops the upload, and is raised.
            options: `timeout` of each request, and `max_attempts`.

        Returns:
            The end of every file, in the order of their paths. One that fails does not end the others, and raises nothing.
        """
        from ._many import ends, folder_settings

        hooks = Hooks(on_progress, on_journal, on_file)
        settings: dict[str, Any] = {
            "workspace": workspace,
            "share": share,
            "folder": folder,
            "at_once": at_once,
            "node_ids": node_ids,
            "resumable": resumable,
            "resume": resume,
            **hooks.wanted,
            **folder_settings(ignore, symlinks),
        }
        job = self._native.upload_many(level(), path, settings, self._with("upload_folder", options))
        return ends(await _finished(job, hooks))

    async def download(
        self,
        node: str,
        *,
        workspace: str | None = None,
        share: str | None = None,
        to: Folder | None = None,
        version: str | None = None,
        overwrite: bool = False,
        resumable: bool = False,
        resume: str | None = None,
        on_journal: Callable[[str], object] | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Downloaded:
        """Downloads a file, a large one in parts side by side. A lost connection is taken up where it broke, and the content
        is checked. A file gets its name when it is complete.

        A resumable download keeps what has come when it is stopped, or fails in a way that time can cure: of `film.mp4` in
        `.film.mp4.fastio-part` beside it. Its journal says how to go on, later, in another process or another language: it is
        told to `on_journal`, and is the error's `journal`.

        Args:
            node: The file's node.
            workspace: Out of this workspace (ID or name).
            share: Out of this share (ID or name).
            to: Into this folder, if it is one, under the file's own name made safe; else to this path. Into memory if it is
                left out.
            version: This version instead of the current one.
            overwrite: Whether a file of that name is replaced; else the download fails with `IoError`.
            resumable: Keep what has come when this is stopped. `resume` and `on_journal` imply it.
            resume: Go on with the download that this journal tells of, to the same place. What is there is compared by its
                hashes, and only the rest is read. If the file has another version by now, it is read from its beginning.
            on_journal: Called on the event loop with the journal whenever it changes, to be kept in place of the one before. What it
                raises stops the download, and is raised.
            on_progress: Called on the event loop as it goes. What it raises stops the download, and is raised.
            options: `timeout` of each request, though the one that brings the file has no overall limit, and
                `max_attempts`.
        """
        hooks = Hooks(on_progress, on_journal)
        settings: dict[str, Any] = {"workspace": workspace, "share": share, "version": version, "overwrite": overwrite}
        settings = {**settings, "resumable": resumable, "resume": resume, **place(to), **hooks.wanted}
        job = self._native.download(level(), node, settings, self._with("download", options))
        return Downloaded(await _finished(job, hooks))

    async def download_zip(
        self,
        folder: str,
        *,
        workspace: str | None = None,
        share: str | None = None,
        to: Folder | None = None,
        overwrite: bool = False,
        on_progress: Callable[[Progress], object] | None = None,
        **options: Unpack[CallOptions],
    ) -> Downloaded:
        """Downloads a folder as a ZIP archive of all that is in it. It is made while it is sent: its size is not known
        beforehand, it is compared with nothing, and after a lost connection it is read from its beginning again.

        Args:
            folder: The folder's node, or `root` for everything.
            workspace: Out of this workspace (ID or name).
            share: Out of this share (ID or name).
            to: Into this folder, if it is one, under the name of the folder that is downloaded, made safe, with `.zip`; else
                to this path. Into memory if it is left out.
            overwrite: Whether a file of that name is replaced; else the download fails with `IoError`.
            on_progress: Called on the event loop as it goes. What it raises stops the download, and is raised.
            options: `timeout` of each request, though the one that brings the archive has no overall limit, and
                `max_attempts`.
        """
        hooks = Hooks(on_progress)
        settings: dict[str, Any] = {"workspace": workspace, "share": share, "overwrite": overwrite, "zip": True}
        settings = {**settings, **place(to), **hooks.wanted}
        job = self._native.download(level(), folder, settings, self._with("download_zip", options))
        return Downloaded(await _finished(job, hooks))

    async def open(
        self,
        node: str,
        *,
        workspace: str | None = None,
        share: str | None = None,
        version: str | None = None,
        read_ahead: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncFile:
        """Opens a file for reading, without downloading it. Close it, or use it in `async with`.

        What is read comes from one version, whatever becomes the current one meanwhile. More is asked for the longer it is
        read in order; who seeks to and fro gets small pieces.

        Args:
            node: The file's node.
            workspace: Out of this workspace (ID or name).
            share: Out of this share (ID or name).
            version: The current version, which must be this one; else `UnsupportedError`.
            read_ahead: Most bytes in memory that were not asked for yet; 1 MiB by default.
            options: `timeout` until each reply begins, and `max_attempts`.
        """
        settings = {"workspace": workspace, "share": share, "version": version, "read_ahead": read_ahead}
        job = self._native.open(level(), node, settings, self._with("open", options))
        return AsyncFile(self._native, await step(job))

    def ask(
        self,
        question: str,
        *,
        workspace: str | None = None,
        share: str | None = None,
        chat: str | None = None,
        params: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AsyncAnswering:
        """Asks the agent of a workspace or share. The result gives the answer as it comes in, or as a whole.

        Args:
            question: The question.
            workspace: Of this workspace (ID or name).
            share: Of this share (ID or name).
            chat: As the next message of this chat instead of the first of a new one.
            params: Further parameters of `chats.create` or, within a chat, of `chats.send_message`.
            timeout: Longest wait for the whole answer, in seconds; 300 by default.
            max_attempts: How often each request may be sent, the first time included; as the client's by default.
        """
        settings: dict[str, Any] = {"workspace": workspace, "share": share, "chat": chat, "timeout": timeout}
        settings["params"] = members("params", params)
        options: CallOptions = {} if max_attempts is None else {"max_attempts": max_attempts}
        return AsyncAnswering(self._native.ask(level(), question, settings, self._with("ask", options)))

    async def close(self) -> None:
        """Stops what is under way, and waits until it has cleaned up behind itself, for which it has 10 seconds."""
        job = self._native.close()
        if job is not None:
            await step(job)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


async def _finished(job: Job, hooks: Hooks) -> dict[str, Any]:
    """The end of a transfer. What is wanted is told on the way."""
    try:
        while True:
            kind, value = await step(job)
            if kind == "done":
                end: dict[str, Any] = value
                return end
            hooks.tell(kind, value)
    except BaseException as error:
        hooks.stopped(job, error)
        raise
