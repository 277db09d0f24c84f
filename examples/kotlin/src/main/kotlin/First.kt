import io.fast.sdk.Binary
import io.fast.sdk.Fastio
import kotlin.io.path.Path

suspend fun main(): Unit = Fastio.fromEnvironment().use { fastio -> // with FASTIO_API_KEY
    val workspace = "sandbox-files" // a workspace's name or ID

    val stored = fastio.upload(Binary.File(Path("README.md")), workspace = workspace)
    println("${stored.size} bytes stored")

    val answer = fastio.ask("How do I start the sandbox?", workspace = workspace).answer()
    println("${answer.text}\n${answer.citations.size} citations")
}
