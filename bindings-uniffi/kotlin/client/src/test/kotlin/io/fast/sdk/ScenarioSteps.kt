package io.fast.sdk

import io.fast.sdk.models.Context
import io.fast.sdk.models.WorkspacePermJoin
import io.fast.sdk.models.WorkspacePermMemberManage
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.flow.toList
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger
import java.util.logging.Handler
import java.util.logging.Level
import java.util.logging.LogRecord
import java.util.logging.Logger
import kotlin.time.Duration.Companion.milliseconds

/** One function a step of the scenario. */
internal class ScenarioSteps(private val settings: JsonElement) {
    /** What observers were told. */
    val watched: MutableList<ClientEvent> = CopyOnWriteArrayList()
    private val shown = Shown()
    private val secrets = CopyOnWriteArrayList<String>()
    private val clients = mutableListOf<Fastio>()
    private lateinit var owner: Fastio
    private var org = ""
    private var workspace = ""
    private var folder = ""
    private var small = ""
    private var large = ""

    val all: Map<String, suspend (JsonObject) -> JsonObject> = linkedMapOf(
        "sign_in" to ::signIn,
        "create_org" to ::createOrg,
        "create_workspace" to ::createWorkspace,
        "create_folder" to ::createFolder,
        "upload_small" to ::uploadSmall,
        "upload_large" to ::uploadLarge,
        "fill_folder" to ::fillFolder,
        "list" to ::list,
        "get_details" to { getDetails() },
        "ask" to ::ask,
        "search" to ::search,
        "download" to { download() },
        "bad_parameter" to ::createFolder,
        "unauthenticated" to ::unauthenticated,
        "refresh" to { refresh() },
        "not_found" to ::notFound,
        "conflict" to ::conflict,
        "rate_limited" to { who(owner) },
        "server_error_retried" to { who(owner) },
        "server_error" to ::serverError,
        "cut_connection" to { who(owner) },
        "unknown_outcome" to ::unknownOutcome,
        "cancel_upload" to ::cancelUpload,
        "close" to { close() },
        "no_secrets" to { noSecrets() },
    )

    /** An error is searched for secrets too. */
    fun shown(error: Throwable): Unit = shown.note("$error ${error.stackTraceToString()}")

    private fun client(options: FastioOptions.() -> Unit): Fastio = World.client {
        maxAttempts = settings.at("max_attempts").jsonPrimitive.int
        baseDelay = settings.at("base_delay_ms").jsonPrimitive.int.milliseconds
        maxDelay = settings.at("max_delay_ms").jsonPrimitive.int.milliseconds
        observer = {
            watched += it
            shown.note("$it")
        }
        options()
        shown.note("$this $apiKey $token $oauth")
    }.also(clients::add)

    private suspend fun who(client: Fastio): JsonObject = json("email" to client.users.getMe().emailAddress)

    private suspend fun signIn(given: JsonObject): JsonObject {
        owner = client {}
        secrets += given.text("password")
        owner.signIn(given.text("email"), Secret(given.text("password")))
        return who(owner)
    }

    private suspend fun createOrg(given: JsonObject): JsonObject {
        val made = owner.orgs.create(given.text("domain"), name = given.text("name"))
        org = checkNotNull(made.id)
        owner.billing.subscribe(org)
        return json("domain" to made.domain)
    }

    private suspend fun createWorkspace(given: JsonObject): JsonObject {
        val made = owner.workspaces.create(
            org,
            given.text("folder_name"),
            given.text("name"),
            WorkspacePermJoin(given.text("perm_join")),
            WorkspacePermMemberManage(given.text("perm_member_manage")),
            intelligence = true,
        )
        workspace = checkNotNull(made.id)
        return json("folder_name" to made.folderName)
    }

    private suspend fun createFolder(given: JsonObject): JsonObject {
        val made = owner.storage.createFolder(Context.WORKSPACE, workspace, "root", given.text("name"))
        folder = checkNotNull(made.id)
        return json("name" to made.name, "type" to made.type)
    }

    private suspend fun uploadSmall(given: JsonObject): JsonObject {
        val bytes = Binary.Bytes(given.text("text").encodeToByteArray())
        val stored = owner.upload(bytes, workspace = workspace, folder = folder, name = given.text("name"))
        small = checkNotNull(stored.nodeId)
        return json("size" to stored.size, "crc32c" to stored.crc32c)
    }

    private suspend fun uploadLarge(given: JsonObject): JsonObject = inFolder { dir ->
        val file = Files.write(dir.resolve(given.text("name")), pattern(given.at("size").jsonPrimitive.int))
        var last: Progress? = null
        var neverBack = true
        val stored = owner.upload(
            Binary.File(file),
            workspace = workspace,
            chunkSize = given.at("chunk_size").jsonPrimitive.long,
        ) { now ->
            neverBack = neverBack && (last?.let { now.sent >= it.sent && now.confirmed >= it.confirmed } ?: true)
            last = now
        }
        large = checkNotNull(stored.nodeId)
        json(
            "size" to stored.size,
            "crc32c" to stored.crc32c,
            "never_back" to neverBack,
            "last" to checkNotNull(last).run { json("sent" to sent, "confirmed" to confirmed, "total" to total) },
        )
    }

    private suspend fun fillFolder(given: JsonObject): JsonObject {
        createFolder(given)
        val created = coroutineScope {
            List(given.at("count").jsonPrimitive.int) { number ->
                async { owner.storage.createFolder(Context.WORKSPACE, workspace, folder, "folder $number") }
            }.awaitAll()
        }
        return json("created" to created.size)
    }

    private suspend fun list(given: JsonObject): JsonObject {
        val listing =
            owner.storage.list(Context.WORKSPACE, workspace, folder, pageSize = given.at("page_size").jsonPrimitive.long)
        val nodes = listing.items().toList()
        return json(
            "items" to nodes.size,
            "distinct_names" to nodes.map { it.name }.distinct().size,
            "first_page_has_more" to listing.page().pagination?.hasMore,
        )
    }

    private suspend fun getDetails(): JsonObject {
        val node = owner.storage.get(Context.WORKSPACE, workspace, large)
        return json("name" to node.name, "size" to node.size, "type" to node.type)
    }

    private suspend fun ask(given: JsonObject): JsonObject {
        val answering = owner.ask(given.text("question"), workspace = workspace)
        var started = false
        val pieces = StringBuilder()
        answering.events().collect { event ->
            when (event) {
                is AnswerEvent.Started -> started = true
                is AnswerEvent.Text -> pieces.append(event.text)
                is AnswerEvent.Other, AnswerEvent.Interrupted -> {}
            }
        }
        val answer = answering.answer()
        return json(
            "status" to answer.status,
            "truncated" to answer.truncated,
            "started" to started,
            "pieces_make_the_text" to (pieces.isNotEmpty() && pieces.toString() == answer.text),
            "cites_small_file" to answer.citations.any { it.nodeId == small },
        )
    }

    private suspend fun search(given: JsonObject): JsonObject {
        val page = owner.storage.search(Context.WORKSPACE, workspace, given.text("search")).page()
        return json("finds_small_file" to (small in page.files.orEmpty()))
    }

    private suspend fun download(): JsonObject = inFolder { dir ->
        val saved = owner.download(large, workspace = workspace, to = dir)
        val path = checkNotNull(saved.path)
        json(
            "name" to path.fileName.toString(),
            "size" to saved.size,
            "crc32c" to saved.crc32c,
            "verified" to saved.verified,
            "same_bytes" to Files.readAllBytes(path).contentEquals(pattern(saved.size.toInt())),
        )
    }

    private suspend fun unauthenticated(given: JsonObject): JsonObject {
        secrets += given.text("api_key")
        return who(client { apiKey = Secret(given.text("api_key")) })
    }

    private suspend fun refresh(): JsonObject {
        val renewed = AtomicInteger()
        val client = client {
            oauth = World.oauth()
            onNewTokens = { tokens ->
                renewed.incrementAndGet()
                secrets += listOfNotNull(tokens.accessToken, tokens.refreshToken).map(Secret::expose)
                shown.note("$tokens ${tokens.accessToken}")
            }
        }
        val result = who(client)
        return JsonObject(result + json("new_tokens" to renewed.get()))
    }

    private suspend fun notFound(given: JsonObject): JsonObject {
        owner.storage.get(Context.WORKSPACE, workspace, given.text("node_id"))
        return json()
    }

    private suspend fun conflict(given: JsonObject): JsonObject {
        owner.storage.update(
            Context.WORKSPACE,
            workspace,
            small,
            name = given.text("name"),
            ifVersionId = given.text("if_version_id"),
        )
        return json()
    }

    private suspend fun serverError(given: JsonObject): JsonObject {
        owner.users.getMe(options = CallOptions(maxAttempts = given.at("max_attempts").jsonPrimitive.int))
        return json()
    }

    private suspend fun unknownOutcome(given: JsonObject): JsonObject {
        owner.orgs.create(given.text("domain"))
        return json()
    }

    private suspend fun cancelUpload(given: JsonObject): JsonObject {
        val bytes = Binary.Bytes(pattern(given.at("size").jsonPrimitive.int), given.text("name"))
        val before = World.requests("uploads.send_chunk")
        val cancelled = coroutineScope {
            val upload = async(Dispatchers.Default) {
                try {
                    owner.upload(bytes, workspace = workspace, chunkSize = given.at("chunk_size").jsonPrimitive.long)
                    false
                } catch (_: CancellationException) {
                    true
                }
            }
            until { World.requests("uploads.send_chunk") > before }
            upload.cancel()
            try {
                upload.await()
            } catch (_: CancellationException) {
                true
            }
        }
        until { World.uploadSessions() == 0 }
        return json("cancelled" to cancelled, "sessions_left" to World.uploadSessions())
    }

    private fun close(): JsonObject {
        shown.note("$clients")
        clients.forEach(Fastio::close)
        // What is told is what was seen: another question may meet the connection of this one.
        var left = emptyMap<String, Int>()
        until {
            val stats = World.stats()
            left = listOf("open_connections", "upload_sessions").associateWith { stats.at(it).jsonPrimitive.int }
            left.values.all { it == 0 }
        }
        return json(*left.toList().toTypedArray())
    }

    private fun noSecrets(): JsonObject {
        val users = listOf("owner", "member", "agent", "totp").map { World.seed.at("users", it).text("api_key") }
        secrets += users + World.seed.at("oauth").text("refresh_token")
        val text = shown.text()
        shown.close()
        return json(
            "shown_something" to ("attempt 1" in text && "FastioException" in text),
            "secrets_shown" to secrets.distinct().count { it in text },
        )
    }
}

/** Runs with a folder of its own, and takes it away. */
internal inline fun <T> inFolder(run: (Path) -> T): T {
    val dir = Files.createTempDirectory("fastio-test")
    try {
        return run(dir)
    } finally {
        dir.toFile().deleteRecursively()
    }
}

/** All that was logged or shown; the logger tells everything while this is open. */
internal class Shown : Handler(), AutoCloseable {
    private val text = StringBuffer()
    private val logger = Logger.getLogger("fastio")
    private val before = logger.level

    init {
        level = Level.ALL
        logger.level = Level.ALL
        logger.useParentHandlers = false
        logger.addHandler(this)
    }

    fun note(text: String) {
        this.text.append(text).append('\n')
    }

    fun text(): String = text.toString()

    override fun publish(record: LogRecord): Unit = note("${record.level} ${record.message} ${record.thrown}")

    override fun flush(): Unit = Unit

    override fun close() {
        logger.removeHandler(this)
        logger.useParentHandlers = true
        logger.level = before
    }
}
