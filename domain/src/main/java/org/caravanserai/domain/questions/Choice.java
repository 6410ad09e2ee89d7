package org.caravanserai.domain.questions;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * One of the answers that a question offers.
 *
 * @param key by which an answer names it; never changes, whatever becomes of its words
 * @param retired whether it is no longer offered, and kept only for the answers that name it
 */
public record Choice(String key, LocalizedText text, boolean retired) implements Serializable {

    /** Longest words of a choice in one language, in characters. */
    public static final int MAX_TEXT = 200;

    public Choice {
        new Invalid.Collector()
                .check(QuestionKey.isOne(key), "key", "not-a-key", key)
                .check(!text.isEmpty(), "text", "required")
                .atMost("text", text, MAX_TEXT)
                .throwIfAny();
    }

    public Choice(String key, LocalizedText text) {
        this(key, text, false);
    }

    Choice retire() {
        return new Choice(key, text, true);
    }
}
