package io.fast.sdk

import java.nio.file.Files
import java.nio.file.Path
import kotlin.io.path.extension
import kotlin.io.path.readText
import kotlin.io.path.writeText
import kotlin.streams.asSequence
import kotlin.test.Test
import kotlin.test.assertEquals

/** The public surface is the committed one: a change to it shows up in review. */
class SurfaceTest {
    @Test
    fun theSurfaceIsTheCommittedOne() {
        val classes = listOf(Fastio::class.java, Areas::class.java).flatMap { compiledWith(it) }
        val surface = classes.flatMap(::surfaceOf).sorted().joinToString("\n", postfix = "\n")
        if (System.getenv("FASTIO_SURFACE") == "write") FILE.writeText(surface)
        val (now, committed) = surface.lines() to FILE.readText().lines()
        val why = "surface.txt is stale; FASTIO_SURFACE=write cargo xtask test kotlin writes it"
        assertEquals(emptyList(), now - committed.toSet(), "$why; new")
        assertEquals(emptyList(), committed - now.toSet(), "$why; gone")
    }

    /** What is generated from the description is held by `cargo xtask check generated`. */
    private fun compiledWith(type: Class<*>): List<Class<*>> {
        val root = Path.of(type.protectionDomain.codeSource.location.toURI())
        return Files.walk(root).use { files ->
            files.asSequence().filter { it.extension == "class" }
                .map { root.relativize(it).joinToString(".").removeSuffix(".class") }
                .filterNot { it.startsWith("io.fast.sdk.models.") || it.startsWith("io.fast.sdk.areas.") }
                .map { Class.forName(it, false, type.classLoader) }
                .toList()
        }
    }

    private companion object {
        val FILE: Path = Path.of("../surface.txt")
    }
}
