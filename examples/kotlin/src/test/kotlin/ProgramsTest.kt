import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI
import java.nio.file.Files
import java.nio.file.Path
import java.util.concurrent.TimeUnit
import kotlin.io.path.readText
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** The programs do what they say, and the README shows the first as it is. */
class ProgramsTest {
    @Test
    fun theFirstProgramStoresAndAsks() {
        val said = run("FirstKt")
        assertTrue(said.startsWith("53 bytes stored\n"), said)
        assertTrue("press the blue button" in said, said)
        assertTrue(said.endsWith(" citations\n"), said)
    }

    @Test
    fun theMainJobEndsWithTheSameBytes() {
        val said = run("MainKt", "README.md", "large.bin")
        for (line in listOf(
            "listed README.md",
            "listed large.bin",
            "found README.md",
            "README.md: To start the sandbox, press the blue button.",
            "see node 2",
            "all came back as they went up",
        )) {
            assertTrue(line in said, "\"$line\" is missing in $said")
        }
    }

    @Test
    fun theReadmeShowsTheFirstProgram() {
        val readme = Path.of("../../bindings-uniffi/kotlin/README.md").readText()
        assertEquals(
            Path.of("src/main/kotlin/First.kt").readText(),
            readme.substringAfter("```kotlin\n").substringBefore("```"),
        )
    }

    /** What a program prints, run in a folder with a README against the sandbox. */
    private fun run(program: String, vararg args: String): String {
        val sandbox = Json.parseToJsonElement(
            checkNotNull(System.getenv("FASTIO_SANDBOX")) {
                "no sandbox is running; start these tests with: cargo xtask test kotlin"
            },
        )
        val seed = Json.parseToJsonElement(URI("${sandbox.text("control_url")}/seed").toURL().readText())
        val dir = Files.createTempDirectory("fastio-example")
        try {
            Files.writeString(dir.resolve("README.md"), "# Plan\n\nTo start the sandbox, press the blue button.\n")
            Files.write(dir.resolve("large.bin"), ByteArray(5 * 1024 * 1024) { 7 })
            val java = Path.of(System.getProperty("java.home"), "bin", "java").toString()
            val output = dir.resolve("output").toFile()
            val process = ProcessBuilder(java, "-Djava.io.tmpdir=$dir", "-cp", System.getProperty("java.class.path"), program, *args)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .apply {
                    environment()["FASTIO_BASE_URL"] = sandbox.text("base_url")
                    environment()["FASTIO_API_KEY"] = seed.at("users", "owner").text("api_key")
                }
                .start()
            val ended = process.waitFor(120, TimeUnit.SECONDS)
            if (!ended) process.destroyForcibly()
            val said = output.readText()
            assertTrue(ended && process.exitValue() == 0, said)
            return said
        } finally {
            dir.toFile().deleteRecursively()
        }
    }

    private fun JsonElement.at(vararg path: String): JsonElement =
        path.fold(this) { value, name -> value.jsonObject.getValue(name) }

    private fun JsonElement.text(name: String): String = at(name).jsonPrimitive.content
}
