package io.fast.sdk

import io.fast.sdk.driver.Pump
import io.fast.sdk.driver.run
import io.fast.sdk.ffi.Completion
import io.fast.sdk.ffi.EngineTask
import io.fast.sdk.ffi.Event
import io.fast.sdk.models.Citation
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.flow
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import java.util.concurrent.atomic.AtomicBoolean
import io.fast.sdk.ffi.Answer as EngineAnswer
import io.fast.sdk.ffi.AnswerEvent as EngineAnswerEvent

/** A question. It is asked when its [events] are collected or its [answer] is called, once. */
public class Answering internal constructor(private val pump: Pump, private val task: () -> EngineTask) {
    private val asked = AtomicBoolean()

    @Volatile
    private var answer: Answer? = null

    /**
     * Asks, and gives the answer piece by piece; at the collector's pace. Cancelling the collector stops listening.
     *
     * @throws FastioException if there is no answer
     * @throws IllegalStateException if the question was asked already
     */
    public fun events(): Flow<AnswerEvent> = flow {
        check(asked.compareAndSet(false, true)) { "this question was asked already; ask again for another answer" }
        pump.run(task()) { running ->
            while (true) {
                val event = running.next() ?: break
                if (event is Event.Answer) {
                    emit(event.event.toPublic())
                    running.demand(1)
                }
            }
            answer = (running.completion as Completion.Answered).answer.toPublic()
        }
    }

    /**
     * The whole answer, with its citations. After [events] were collected it is there; otherwise this asks and waits.
     *
     * @throws FastioException if there is no answer
     * @throws IllegalStateException if the events are not collected to their end
     */
    public suspend fun answer(): Answer {
        answer ?: events().collect()
        return checkNotNull(answer)
    }
}

/** A piece of an answer. */
public sealed interface AnswerEvent {
    /** The chat and message the question became. */
    public data class Started(
        /** The chat. */
        public val chatId: String,
        /** The message. */
        public val messageId: String,
    ) : AnswerEvent

    /** More of the text. */
    public data class Text(
        /** To be appended as it is. */
        public val text: String,
    ) : AnswerEvent

    /** Any other event of the stream. */
    public data class Other(
        /** Its name on the wire. */
        public val event: String,
        /** Its data as sent. */
        public val data: String,
    ) : AnswerEvent

    /** The stream broke; the text so far is not the answer. The end comes from the message itself. */
    public data object Interrupted : AnswerEvent
}

/** A complete answer. */
public class Answer internal constructor(
    /** The chat, to go on with. */
    public val chatId: String,
    /** The message. */
    public val messageId: String,
    /** How it ended: `complete`, or `needs_input` if the agent asks back. */
    public val status: String,
    /** The whole text; the question if the agent asks back. */
    public val text: String,
    /** Whether the service cut the text. */
    public val truncated: Boolean,
    /** The files it comes from, and where in them. */
    public val citations: List<Citation>,
    /** The whole message, as the service sent it. */
    public val message: JsonObject,
) {
    /** Shows no text. */
    override fun toString(): String = "Answer(chatId=$chatId, messageId=$messageId, status=$status)"
}

private fun EngineAnswerEvent.toPublic(): AnswerEvent = when (this) {
    is EngineAnswerEvent.Started -> AnswerEvent.Started(chatId, messageId)
    is EngineAnswerEvent.Text -> AnswerEvent.Text(text)
    is EngineAnswerEvent.Other -> AnswerEvent.Other(event, data)
    is EngineAnswerEvent.Interrupted -> AnswerEvent.Interrupted
}

private fun EngineAnswer.toPublic() = Answer(
    chatId,
    messageId,
    status,
    text,
    truncated,
    citations.map { Json.decodeFromString(Citation, it) },
    Json.parseToJsonElement(message).jsonObject,
)
