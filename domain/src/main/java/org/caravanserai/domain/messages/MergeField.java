package org.caravanserai.domain.messages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/** What a message may say about each recipient, as {@code {name}}. These words are replaced and nothing else: a text cannot compute. */
public enum MergeField {
    /** How the recipient is addressed. */
    NAME,
    /** What the place is called. */
    PLACE,
    /** Who writes. */
    SENDER;

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\\n]{0,40})}");

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is written in a text, within braces. */
    public String written() {
        return "{" + word() + "}";
    }

    /** All of them, as they are written. */
    public static String words() {
        return Arrays.stream(values()).map(MergeField::written).collect(Collectors.joining(" "));
    }

    private static Optional<MergeField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** The text with its fields replaced, each once: what a value says is not looked at again. */
    public static String merged(String text, Map<MergeField, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(of(found.group(1))
                        .map(field -> values.getOrDefault(field, ""))
                        .orElse(found.group())));
    }

    /** Adds a fault for each field that there is not, with the line in which it stands. */
    public static void check(String component, LocalizedText text, Invalid.Collector faults) {
        text.texts().forEach((language, words) -> {
            var lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                var line = i + 1;
                FIELD.matcher(lines[i])
                        .results()
                        .filter(found -> of(found.group(1)).isEmpty())
                        .findFirst()
                        .ifPresent(found -> faults.check(
                                false,
                                component + "." + language,
                                "messages-unknown-field",
                                found.group(),
                                line,
                                words()));
            }
        });
    }
}
