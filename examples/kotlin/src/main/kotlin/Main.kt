// The SDK's main job in one file: create a workspace, upload, list, ask, search, download.
//
//     FASTIO_API_KEY=... java -cp ... MainKt report.pdf notes.md
//
// FASTIO_BASE_URL leads it to a sandbox instead of the real service.

import io.fast.sdk.AnswerEvent
import io.fast.sdk.Binary
import io.fast.sdk.Fastio
import io.fast.sdk.models.Context
import io.fast.sdk.models.WorkspacePermJoin
import io.fast.sdk.models.WorkspacePermMemberManage
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.mapNotNull
import kotlinx.coroutines.flow.toList
import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.Path
import kotlin.io.path.name
import kotlin.io.path.readBytes

suspend fun main(args: Array<String>) {
    require(args.isNotEmpty()) { "name the files to upload" }
    Fastio.fromEnvironment().use { fastio -> mainJob(fastio, args.map { Path(it) }) }
}

private suspend fun mainJob(fastio: Fastio, files: List<Path>) {
    // A workspace in the caller's first organization. Its name serves in place of its ID.
    val domain = checkNotNull(fastio.orgs.list().items().first().domain) { "the organization has no domain" }
    val workspace = "example-${System.currentTimeMillis()}"
    fastio.workspaces.create(
        domain,
        workspace,
        "Kotlin example",
        WorkspacePermJoin.ONLY_ORG_OWNERS,
        WorkspacePermMemberManage.ADMIN_OR_ABOVE,
        intelligence = true,
    )
    println("created $workspace in $domain")

    // Small files go in one request, large ones in chunks.
    for (file in files) {
        val stored = fastio.upload(Binary.File(file), workspace = workspace) { progress ->
            print("\r${file.name}: ${progress.confirmed} of ${progress.total} bytes")
        }
        println("\nstored ${file.name}: ${stored.size} bytes, CRC-32C ${stored.crc32c}")
    }

    // Pages are fetched as they are needed.
    val nodes = fastio.storage.list(Context.WORKSPACE, workspace, "root").items()
    val stored = nodes.mapNotNull { node -> node.id.also { println("listed ${node.name}") } }.toList()

    // The question is answered when the files are indexed; the answer comes in pieces.
    val question = "What do these files say about the sandbox?"
    println("\n$question")
    val answering = fastio.ask(question, workspace = workspace)
    answering.events().collect { if (it is AnswerEvent.Text) print(it.text) }
    println()
    for (citation in answering.answer().citations) println("see node ${citation.nodeId}")

    fastio.storage.search(Context.WORKSPACE, workspace, "sandbox").items().collect { println("found ${it.name}") }

    val folder = Files.createTempDirectory(workspace)
    for (node in stored) {
        val saved = fastio.download(node, workspace = workspace, to = folder)
        println("saved ${saved.path}: ${saved.size} bytes")
    }
    for (file in files) {
        check(file.readBytes().contentEquals(folder.resolve(file.name).readBytes())) { "$file came back changed" }
    }
    println("all came back as they went up")
}
