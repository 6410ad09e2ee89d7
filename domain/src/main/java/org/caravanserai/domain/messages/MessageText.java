package org.caravanserai.domain.messages;

import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/** What a message says, by language. */
public record MessageText(LocalizedText subject, LocalizedText text) {

    /** Longest subject, in characters. */
    public static final int MAX_SUBJECT = 200;

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 10_000;

    /**
     * @throws Invalid {@code required} also in a language that has a subject and no text, {@code text-too-long}, and {@code messages-unknown-field} at the language in which it stands
     */
    public MessageText {
        var faults = new Invalid.Collector()
                .check(!subject.isEmpty(), "subject", "required")
                .check(!text.isEmpty(), "text", "required")
                .atMost("subject", subject, MAX_SUBJECT)
                .atMost("text", text, MAX_TEXT);
        text.missing(subject.texts().keySet())
                .forEach(language -> faults.check(text.isEmpty(), "text." + language, "required"));
        subject.texts()
                .forEach((language, words) -> faults.check(
                        words.chars().noneMatch(Character::isISOControl),
                        "subject." + language,
                        "messages-subject-one-line"));
        MergeField.check("subject", subject, faults);
        MergeField.check("text", text, faults);
        faults.throwIfAny();
    }
}
