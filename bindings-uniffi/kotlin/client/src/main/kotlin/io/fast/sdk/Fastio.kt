package io.fast.sdk

import io.fast.sdk.driver.FileSink
import io.fast.sdk.driver.MemorySink
import io.fast.sdk.driver.Pump
import io.fast.sdk.driver.finish
import io.fast.sdk.driver.transfer
import io.fast.sdk.ffi.AskTask
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.DownloadTask
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.ffi.ImportUrlTask
import io.fast.sdk.ffi.ReadTask
import io.fast.sdk.ffi.UploadManyTask
import io.fast.sdk.ffi.UploadTask
import io.fast.sdk.ffi.sizeToRead
import io.fast.sdk.models.Context
import java.nio.file.Path
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext
import io.fast.sdk.ffi.FastioException as Refused

/**
 * A client of the Fastio API: every operation by area, and files and questions as tasks that take care of themselves.
 *
 * It may be used from any thread, by any number of coroutines. Cancelling a coroutine stops what it waits for and
 * closes its connection. [close] it when you are done.
 *
 * ```
 * Fastio { apiKey = Secret(key) }.use { fastio ->
 *     val stored = fastio.upload(Binary.File(Path("plan.pdf")), workspace = "1234567890123456789")
 *     fastio.storage.list(Context.WORKSPACE, "1234567890123456789", "root").items().collect { println(it.name) }
 * }
 * ```
 */
public class Fastio private constructor(private val client: Client) : Areas(client), Caller by client, AutoCloseable {
    private constructor(options: FastioOptions, environment: Map<String, String>?) :
        this(Client(options.toEngine(environment), options))

    /**
     * A client with these settings; nothing is sent. Without a credential it makes only calls that need none, until
     * [signIn].
     *
     * @throws FastioException of kind `INVALID_PARAMETER` that names a wrong setting
     */
    public constructor(options: FastioOptions.() -> Unit) : this(FastioOptions().apply(options), null)

    internal val pump: Pump get() = client.pump

    public companion object {
        /**
         * A client set up by the environment: `FASTIO_BASE_URL` (includes `/current`), and `FASTIO_API_KEY` or else
         * `FASTIO_TOKEN`. What [options] set wins.
         *
         * @throws FastioException of kind `INVALID_PARAMETER` that names a wrong setting
         */
        public fun fromEnvironment(options: FastioOptions.() -> Unit = {}): Fastio =
            Fastio(FastioOptions().apply(options), System.getenv())
    }

    /**
     * Calls an operation by name, such as `storage.list`: for what is newer than this SDK. Wrong names and values are
     * refused before anything is sent.
     *
     * ```
     * val me = fastio.call("users.get_me").result
     * ```
     *
     * @throws FastioException if it does not succeed
     */
    public suspend fun call(
        operation: String,
        params: Params = Params.NONE,
        options: CallOptions = CallOptions.DEFAULT,
    ): Response = client.call(operation, params, options)

    /**
     * A listing by name, page by page; each is fetched when it is wanted.
     *
     * @throws FastioException in the collector, if a page cannot be had
     */
    public fun pages(
        operation: String,
        params: Params = Params.NONE,
        options: CallOptions = CallOptions.DEFAULT,
    ): Flow<Response> = client.replies(operation, params, options).map(::Response)

    /**
     * Signs in with email and password; the client calls with the token from then on. Gives the token's lifetime.
     *
     * @param code of the second factor, for an account that has one
     * @throws FastioException.SecondFactorRequired if a code is needed
     * @throws FastioException if it does not succeed
     */
    public suspend fun signIn(email: String, password: Secret, code: Secret? = null): Duration {
        val task = EngineTask.SignIn(encodable("email", email), password.toEngine("password"), code?.toEngine("code"))
        return (pump.finish(task) as Completion.SignedIn).expiresIn.toLong().seconds
    }

    /**
     * Signs out: revokes the refresh token if there is one, ends the sign-in's tokens, and forgets the credential. The
     * client calls as nobody from then on, until it signs in again.
     *
     * The credential is forgotten whatever happens, and one of the two calls is made though the other failed; the error of
     * the first that failed is thrown then. An API key is only forgotten. Tokens that were kept elsewhere are yours to
     * delete.
     *
     * @throws FastioException if the service may still accept the tokens, until they end by themselves
     */
    public suspend fun signOut() {
        pump.finish(EngineTask.SignOut)
    }

    /**
     * Has the service fetch a file from the web by itself, and waits until it is stored. Cancelling cancels the import with
     * the service.
     *
     * ```
     * fastio.importUrl("https://example.com/report.pdf", workspace = "1234567890123456789", name = "report.pdf")
     * ```
     *
     * @param url a public address: https, on port 443
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param folder the target folder; the root if null
     * @param name in the service; taken from the address if null. The node is known for certain only with it
     * @param options the limits of each request
     * @param onProgress is told how far it is, in states only: the service tells no bytes. In the caller's coroutine
     * @throws FastioException.Failed if the service could not fetch the file
     * @throws FastioException if it is not stored
     */
    public suspend fun importUrl(
        url: String,
        workspace: String? = null,
        share: String? = null,
        folder: String? = null,
        name: String? = null,
        options: CallOptions = CallOptions.DEFAULT,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): Imported {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        val task = ImportUrlTask(
            sourceUrl = encodable("url", url),
            profileType = kind,
            profileId = id,
            folderId = folder?.let { encodable("folder", it) },
            fileName = name?.let { encodable("name", it) },
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        val end = pump.finish(EngineTask.ImportUrl(task)) { event, _ ->
            if (event is Event.Progress) onProgress?.invoke(event.progress.toPublic())
        }
        return (end as Completion.Imported).imported.run { Imported(nodeId, uploadId) }
    }

    /**
     * A file or bytes into a workspace or a share. Small ones go in one request, others in chunks, three at a time; a
     * lost connection is taken up where it broke, and what is stored is checked. Cancelling clears the upload away,
     * unless it is [resumable].
     *
     * ```
     * val journal = Path("film.journal")
     * fastio.upload(
     *     Binary.File(Path("film.mp4")),
     *     workspace = "1234567890123456789",
     *     resume = if (journal.exists()) journal.readText() else null,
     *     resumable = true,
     *     onJournal = { journal.writeText(it) },
     * )
     * journal.deleteIfExists()
     * ```
     *
     * A stream is sent as it comes, in a request whose length is not known. Up to 4 MiB of it are read ahead; one that ends
     * by then is sent like any small file. What it throws ends the upload, of which nothing stays, and is thrown. It is
     * read in threads of the client's; cancelling does not wait for a read that blocks.
     *
     * @param source what is sent; it must not change meanwhile
     * @param workspace id or custom name; one of this, [share] and [fileShare]
     * @param share id or custom name
     * @param fileShare id of a File Share, to write back the file that it shows, which is [replace]
     * @param folder the target folder; the root if null
     * @param relativePath names of folders below the target folder, made if they are not there; ends in a slash
     * @param replace the file whose content this becomes; its present content stays as a version
     * @param ifVersion on a File Share: the version that must still be the current one; otherwise the upload ends with
     *   [FastioException.Conflict], and nothing is replaced
     * @param name in the service; that of [source] if null
     * @param maxSize most bytes that the source may have; what the plan takes if null. Of use for streams: one that has more
     *   ends with [FastioException.LimitExceeded], and nothing of it is stored
     * @param chunkSize bytes in a chunk, within the limits of the plan; chosen by size and limits if null
     * @param resumable leaves what has arrived with the service when the upload is cancelled or fails in a way that
     *   time can cure, to go on with it later. A file that goes in one request has nothing to go on with
     * @param resume the journal of such an upload of the same file to the same place: what has arrived is compared with
     *   the file by its hashes, and only the rest is sent. Implies [resumable]
     * @param onJournal is given the journal of the upload whenever it changes, to keep in place of the one before; it
     *   holds no content and no credential. Implies [resumable]. In the caller's coroutine, also when that is cancelled
     * @param options the limits of each request
     * @param onProgress is told how far it is, in the caller's coroutine
     * @throws FastioException if it is not stored; [journal][FastioException.journal] tells how to go on
     */
    public suspend fun upload(
        source: Binary,
        workspace: String? = null,
        share: String? = null,
        fileShare: String? = null,
        folder: String? = null,
        relativePath: String? = null,
        replace: String? = null,
        ifVersion: String? = null,
        name: String? = null,
        maxSize: Long? = null,
        chunkSize: Long? = null,
        resumable: Boolean = false,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        options: CallOptions = CallOptions.DEFAULT,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): Uploaded {
        val (kind, id) = place("workspace" to workspace, "share" to share, "fileShare" to fileShare)
        val called = requireNotNull(name ?: source.name) { "name: bytes and channels need one" }
        val chunk = chunkSize?.let { positive("chunkSize", it).toULong() }
        val most = maxSize?.let { positive("maxSize", it).toULong() }
        return client.register(source, called, "source").use { registered ->
            val task = UploadTask(
                source = registered.source,
                profileType = kind,
                profileId = id,
                folderId = folder?.let { encodable("folder", it) },
                relativePath = relativePath?.let { encodable("relativePath", it) },
                fileId = replace?.let { encodable("replace", it) },
                ifVersionId = ifVersion?.let { encodable("ifVersion", it) },
                chunkSize = chunk,
                maxSize = most,
                // Who keeps journals wants something to go on with.
                resumable = resumable || onJournal != null,
                resume = resume?.let { encodable("resume", it) },
                timeouts = client.limits(options),
                maxAttempts = client.attempts(options),
            )
            val end = try {
                pump.transfer(EngineTask.Upload(task), onJournal) { event ->
                    if (event is Event.Progress) onProgress?.invoke(event.progress.toPublic())
                }
            } catch (e: FastioException) {
                throw pump.files.sources.once(registered.source.id)?.thrown ?: e
            }
            (end as Completion.Uploaded).uploaded.toPublic()
        }
    }

    /**
     * Files and bytes into a workspace or a share, with folders on the way: each at its path. Small ones go together in few
     * requests. One that fails does not end the others: each has its own end, and only what ends all is thrown.
     *
     * ```
     * val files = listOf(FileToUpload(Binary.File(Path("a.pdf"))), FileToUpload(Binary.Bytes(notes), "2026/notes.txt"))
     * val ends = fastio.uploadMany(files, workspace = "1234567890123456789") { print("\r${it.filesDone} of ${it.files}") }
     * for (end in ends) end.error?.let { println("${end.path}: ${it.message}") }
     * ```
     *
     * A file is open only while it is read. Cancelling stops all; what is stored stays.
     *
     * @param files what is sent, each path once; they must not change meanwhile
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param folder the target folder; the root if null
     * @param atOnce most requests with content under way at once; 4 if null
     * @param nodeIds waits for the node of each file, which costs a request or more for each; without it those of files that
     *   went together may not be known yet
     * @param resumable leaves what has arrived of large files with the service when the upload is cancelled, or when one fails
     *   in a way that time can cure, to go on with it later
     * @param resume the journal of such an upload to the same place: a file that it says is stored, and that has the same
     *   content still, is not sent again, and its end is told as it was. Other files are sent. Implies [resumable]
     * @param onJournal is given the journal of all as it grows, at most some times a second, to keep in place of the one
     *   before. Implies [resumable]. In the caller's coroutine, also when that is cancelled
     * @param options the limits of each request
     * @param onFile is told the end of each file as it comes, in the caller's coroutine
     * @param onProgress is told how far all of it is, in the caller's coroutine
     * @return what became of each, in the order of [files]
     * @throws FastioException if nothing can be sent to that place; what is wrong with a file is its own end
     */
    public suspend fun uploadMany(
        files: Iterable<FileToUpload>,
        workspace: String? = null,
        share: String? = null,
        folder: String? = null,
        atOnce: Int? = null,
        nodeIds: Boolean = false,
        resumable: Boolean = false,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        options: CallOptions = CallOptions.DEFAULT,
        onFile: (suspend (FileEnd) -> Unit)? = null,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): List<FileEnd> {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        val most = atOnce?.let { positive("atOnce", it.toLong()).toUInt() }
        return ManyFiles(pump.files.sources, files).use { many ->
            val task = UploadManyTask(
                files = many.open(),
                profileType = kind,
                profileId = id,
                folderId = folder?.let { encodable("folder", it) },
                atOnce = most,
                nodeIds = nodeIds,
                resumable = resumable || onJournal != null,
                resume = resume?.let { encodable("resume", it) },
                timeouts = client.limits(options),
                maxAttempts = client.attempts(options),
            )
            pump.transfer(EngineTask.UploadMany(task), onJournal) { event ->
                when (event) {
                    is Event.File -> many.ended(event).let { onFile?.invoke(it) }
                    is Event.Progress -> onProgress?.invoke(event.progress.toPublic())
                    else -> {}
                }
            }
            many.ends()
        }
    }

    /**
     * All files below a folder into a workspace or a share, with their folders, as by [uploadMany]. A folder of the same
     * name there is used, a file of the same name gets a new version. Empty folders are not made.
     *
     * ```
     * fastio.uploadFolder(Path("site"), workspace = "1234567890123456789", ignore = listOf("*.tmp", "drafts"))
     * ```
     *
     * @param path the folder, on the default file system
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param folder the target folder; the root if null
     * @param ignore patterns of what is left out: of a name anywhere (`*.tmp`), or of a path below the folder if it has a
     *   slash (`2026/drafts`). `*`, `**`, `?`, `[a-z]` and `{a,b}` mean what they do in a shell. A folder that matches is left
     *   out with all that is in it
     * @param followLinks follows symbolic links to files and folders, which are left out otherwise
     * @param atOnce as of [uploadMany]; so are the others
     * @return what became of each file, by name; also of what could not be read
     * @throws FastioException of kind `IO` if there is no such folder
     */
    public suspend fun uploadFolder(
        path: Path,
        workspace: String? = null,
        share: String? = null,
        folder: String? = null,
        ignore: List<String> = emptyList(),
        followLinks: Boolean = false,
        atOnce: Int? = null,
        nodeIds: Boolean = false,
        resumable: Boolean = false,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        options: CallOptions = CallOptions.DEFAULT,
        onFile: (suspend (FileEnd) -> Unit)? = null,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): List<FileEnd> {
        val found = foundBelow(path, ignore, followLinks)
        val unreadable = found.filterIsInstance<Found.Unreadable>()
        unreadable.forEach { onFile?.invoke(it.end) }
        val files = found.filterIsInstance<Found.Readable>().map { it.file }
        val ends = uploadMany(
            files, workspace, share, folder, atOnce, nodeIds, resumable, resume, onJournal, options, onFile, onProgress,
        ).iterator()
        return found.map { if (it is Found.Unreadable) it.end else ends.next() }
    }

    /**
     * A file out of a workspace or a share, a large one in parts side by side. It has a temporary name until it is
     * complete and checked; a lost connection is taken up where it broke. Cancelling leaves nothing behind, unless it is
     * [resumable].
     *
     * ```
     * val journal = Path("film.journal")
     * fastio.download(
     *     node,
     *     workspace = "1234567890123456789",
     *     to = Path("film.mp4"), // in .film.mp4.fastio-part until it is complete
     *     resume = if (journal.exists()) journal.readText() else null,
     *     onJournal = { journal.writeText(it) },
     * )
     * journal.deleteIfExists()
     * ```
     *
     * @param node the file
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param to a folder, to put it there under its own name made safe; or any other path, to put it exactly there; or
     *   null, for memory
     * @param version of the file; the current one if null
     * @param overwrite whether a file of that name is replaced; otherwise the download fails with kind `IO`
     * @param resumable keeps what has come when the download is cancelled, dies with its process, or fails in a way that
     *   time can cure, to go on with it later: of `film.mp4`, `.film.mp4.fastio-part` beside it, for one download at a
     *   time. For whole files that go to disk
     * @param resume the journal of such a download of the same file to the same place: what has come is compared with it
     *   by its hashes, and only the rest is fetched. If the file has another version by now, that is downloaded from its
     *   beginning, and what was kept is thrown away. Implies [resumable]
     * @param onJournal is given the journal of the download whenever it changes, to keep in place of the one before until
     *   the file is complete; it holds no content and no credential. Implies [resumable]. In the caller's coroutine, also
     *   when that is cancelled
     * @param options the limits of each request
     * @param onProgress is told how far it is, in the caller's coroutine
     * @throws FastioException if it is not complete; [journal][FastioException.journal] tells how to go on
     */
    public suspend fun download(
        node: String,
        workspace: String? = null,
        share: String? = null,
        to: Path? = null,
        version: String? = null,
        overwrite: Boolean = false,
        resumable: Boolean = false,
        resume: String? = null,
        onJournal: ((String) -> Unit)? = null,
        options: CallOptions = CallOptions.DEFAULT,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): Downloaded {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        val keeps = resumable || resume != null || onJournal != null
        val task = DownloadTask(
            context = kind,
            contextId = id,
            nodeId = encodable("node", node),
            versionId = version?.let { encodable("version", it) },
            sink = 0UL,
            // What is in memory is lost with its process: the engine refuses to go on with that.
            seekable = to != null || !keeps,
            resumable = keeps,
            resume = resume?.let { encodable("resume", it) },
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        return fetch(task, to, overwrite, onJournal, onProgress)
    }

    /**
     * A folder as a ZIP archive of all that is in it. It is made while it is sent: its size is not known beforehand, it
     * is compared with nothing, and after a lost connection it is read from its beginning again.
     *
     * ```
     * fastio.downloadZip("root", workspace = "1234567890123456789", to = Path("backup.zip"))
     * ```
     *
     * @param folder the folder, or `root` for everything
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param to a folder, to put it there under its own name made safe, with `.zip`; or any other path, to put it exactly
     *   there; or null, for memory
     * @param overwrite whether a file of that name is replaced; otherwise the download fails with kind `IO`
     * @param options the limits of each request
     * @param onProgress is told how far it is, in the caller's coroutine
     * @throws FastioException if it is not complete
     */
    public suspend fun downloadZip(
        folder: String,
        workspace: String? = null,
        share: String? = null,
        to: Path? = null,
        overwrite: Boolean = false,
        options: CallOptions = CallOptions.DEFAULT,
        onProgress: (suspend (Progress) -> Unit)? = null,
    ): Downloaded {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        val task = DownloadTask(
            context = kind,
            contextId = id,
            nodeId = encodable("folder", folder),
            sink = 0UL,
            zip = true,
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        return fetch(task, to, overwrite, null, onProgress)
    }

    /**
     * The bytes of a file, piece by piece as they are collected, without a place for them. All come from one version,
     * and a lost connection is taken up where it broke. Each collector reads anew.
     *
     * ```
     * fastio.read(node, workspace = "1234567890123456789").collect { digest.update(it) }
     * ```
     *
     * @param node the file
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param version of the file; the one that is current at the beginning if null
     * @param offset the first byte wanted
     * @param length the number of bytes wanted; all if null
     * @param options the limits of each request
     * @throws FastioException to the collector
     */
    public fun read(
        node: String,
        workspace: String? = null,
        share: String? = null,
        version: String? = null,
        offset: Long = 0,
        length: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Flow<ByteArray> {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        require(offset >= 0) { "offset: must not be negative" }
        require(length == null || length > 0) { "length: must be at least 1; null is the rest of the file" }
        val task = ReadTask(
            context = kind,
            contextId = id,
            nodeId = encodable("node", node),
            versionId = version?.let { encodable("version", it) },
            offset = offset.toULong(),
            len = length?.toULong(),
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        return flow {
            pump.finish(EngineTask.Read(task)) { event, running ->
                if (event is Event.Data) {
                    emit(event.bytes)
                    running.demand(event.bytes.size.toLong())
                }
            }
        }
    }

    /**
     * Opens a file for reading at any place, without downloading it. All that is read comes from one version of it,
     * whatever becomes the current one meanwhile.
     *
     * ```
     * fastio.open(node, workspace = "1234567890123456789").use { file ->
     *     val end = file.read(file.size - 22, 22) // of an archive, which tells where its list is
     * }
     * ```
     *
     * @param node the file
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param version of the file, which must be the current one
     * @param readAhead most bytes in memory that were not asked for yet; 1 MiB if null
     * @param options the limits of each request
     * @throws FastioException if it cannot be opened; of kind `UNSUPPORTED` if the service does not tell its size
     */
    public suspend fun open(
        node: String,
        workspace: String? = null,
        share: String? = null,
        version: String? = null,
        readAhead: Long? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): OpenFile {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        val ahead = readAhead?.let { positive("readAhead", it).toULong() }
        val wanted = version?.let { encodable("version", it) }
        val known = storage.get(Context(kind), id, encodable("node", node), options = options)
        val size = try {
            sizeToRead(known.size, known.version, wanted)
        } catch (e: Refused.Refused) {
            throw FastioException.of(e.info)
        }
        val task = ReadTask(
            context = kind,
            contextId = id,
            nodeId = node,
            versionId = known.version,
            exact = true,
            ahead = ahead,
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        return OpenFile(pump, task, known.name.orEmpty(), size.toLong())
    }

    private suspend fun fetch(
        task: DownloadTask,
        to: Path?,
        overwrite: Boolean,
        onJournal: ((String) -> Unit)?,
        onProgress: (suspend (Progress) -> Unit)?,
    ): Downloaded {
        val file = to?.let { FileSink(it, overwrite, task.resumable) }
        val memory = if (file == null) MemorySink() else null
        val sinks = pump.files.sinks
        val sink = sinks.register(file ?: checkNotNull(memory))
        try {
            val end = pump.transfer(EngineTask.Download(task.copy(sink = sink)), onJournal) { event ->
                if (event is Event.Progress) onProgress?.invoke(event.progress.toPublic())
            }
            return (end as Completion.Downloaded).downloaded.run {
                Downloaded(file?.path, memory?.content, name, size.toLong(), crc32c, verified)
            }
        } finally {
            withContext(NonCancellable + Dispatchers.IO) { sinks.forget(sink) }
        }
    }

    /**
     * A question to the agent of a workspace or share. It is asked when the result is collected or awaited.
     *
     * ```
     * val answering = fastio.ask("What is our refund policy?", workspace = "1234567890123456789")
     * answering.events().collect { if (it is AnswerEvent.Text) print(it.text) }
     * println("${answering.answer().citations.size} citations")
     * ```
     *
     * @param workspace id or custom name; this or [share]
     * @param share id or custom name; this or [workspace]
     * @param chat goes on with this chat instead of opening one
     * @param params further ones of `chats.create` or, within a chat, of `chats.send_message`
     * @param timeout the longest wait for the whole answer; five minutes if null
     * @param options the limits of each request
     */
    public fun ask(
        question: String,
        workspace: String? = null,
        share: String? = null,
        chat: String? = null,
        params: Params = Params.NONE,
        timeout: Duration? = null,
        options: CallOptions = CallOptions.DEFAULT,
    ): Answering {
        val (kind, id) = place("workspace" to workspace, "share" to share)
        require(params.binaries.isEmpty()) { "params: a question takes no files" }
        val task = AskTask(
            context = kind,
            contextId = id,
            question = encodable("question", question),
            chatId = chat?.let { encodable("chat", it) },
            params = params.json.encodable(),
            timeoutMs = millis("timeout", timeout, null),
            timeouts = client.limits(options),
            maxAttempts = client.attempts(options),
        )
        return Answering(pump) { EngineTask.Ask(task) }
    }

    /**
     * Ends the client: what is under way ends with [FastioException.Cancelled], cleans up behind itself, and
     * connections are closed. Blocks until that is done, 10 seconds at most. Later calls throw
     * [IllegalStateException].
     */
    override fun close(): Unit = pump.close()

    override fun toString(): String = "Fastio"

    /** The one that is given: its kind on the wire, and its id. */
    private fun place(vararg places: Pair<String, String?>): Pair<String, String> {
        val (name, id) = places.filter { it.second != null }.singleOrNull()
            ?: throw IllegalArgumentException("${places.joinToString { it.first }}: give one of them")
        return name.lowercase() to encodable(name, id!!)
    }
}
