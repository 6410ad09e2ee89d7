package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in several languages, by BCP 47 tag. Blank texts are dropped; an absent language falls back to English, then
 * to whatever there is. Immutable.
 */
public record LocalizedText(Map<String, String> texts) implements SingleValue, Serializable {

    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    /** Longest text in one language, in characters. */
    public static final int MAX_LENGTH = 50_000;

    public LocalizedText {
        var kept = new TreeMap<String, String>();
        texts.forEach((tag, text) -> {
            if (text != null && !text.isBlank()) {
                new Invalid.Collector().atMost(tag, text, MAX_LENGTH).throwIfAny();
                kept.put(LanguageTag.of(tag).value(), text.strip());
            }
        });
        texts = java.util.Collections.unmodifiableMap(kept);
    }

    public static LocalizedText of(String tag, String text) {
        return new LocalizedText(Map.of(tag, text));
    }

    public static LocalizedText of(String tag, String text, String tag2, String text2) {
        return new LocalizedText(Map.of(tag, text, tag2, text2));
    }

    /** The text in this language, or in the nearest one there is; empty only when there is no text at all. */
    public String in(String tag) {
        var exact = texts.get(tag);
        if (exact != null) {
            return exact;
        }
        var base = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        var english =
                texts.getOrDefault("en", texts.values().stream().findFirst().orElse(""));
        return texts.getOrDefault(base, english);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The wanted languages without a text. */
    public List<String> missing(Collection<String> wanted) {
        return wanted.stream().filter(tag -> !texts.containsKey(tag)).toList();
    }

    /** The same with this text in this language, which is taken out when the text is blank. */
    public LocalizedText with(String tag, String text) {
        var changed = new LinkedHashMap<>(texts);
        changed.put(tag, text);
        return new LocalizedText(changed);
    }
}
