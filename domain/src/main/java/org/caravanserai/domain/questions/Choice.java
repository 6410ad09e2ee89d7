package org.caravanserai.domain.questions;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a question offers.
 *
 * @param key by which an answer names it; never changes, whatever becomes of its words
 * @param retired whether it is no longer offered, and kept only for the answers that name it
 * @param places how many people can choose it; null: as many as want
 */
public record Choice(
        String key,
        LocalizedText text,
        boolean retired,
        @Nullable Integer places) implements Serializable {

    /** Longest words of a choice in one language, in characters. */
    public static final int MAX_TEXT = 200;

    /** Most places of a choice. */
    public static final int MAX_PLACES = 100_000;

    public Choice {
        new Invalid.Collector()
                .check(QuestionKey.isOne(key), "key", "not-a-key", key)
                .check(!text.isEmpty(), "text", "required")
                .atMost("text", text, MAX_TEXT)
                .check(places == null || places >= 0 && places <= MAX_PLACES, "places", "between", 0, MAX_PLACES)
                .throwIfAny();
    }

    /** Without a limit. */
    public Choice(String key, LocalizedText text, boolean retired) {
        this(key, text, retired, null);
    }

    public Choice(String key, LocalizedText text) {
        this(key, text, false);
    }

    Choice retire() {
        return new Choice(key, text, true, places);
    }
}
