package org.caravanserai.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of letters in one language: bundle {@code messages} beside this class. What a language lacks comes in
 * English; a language the platform does not know is written in English altogether. Placeholders are named, {@code {event}}.
 */
final class MailTexts {

    private static final String BUNDLE = "org.caravanserai.platform.mail.messages";
    private static final ResourceBundle.Control NO_PLATFORM_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle texts;
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    MailTexts(Locale wanted) {
        ResourceBundle found;
        try {
            found = bundle(wanted);
        } catch (MissingResourceException unknownLanguage) {
            found = english;
        }
        this.texts = found;
    }

    /** The language the words are in. */
    Locale language() {
        return texts.getLocale();
    }

    boolean isRightToLeft() {
        return language().getLanguage().equals("ar");
    }

    String get(String key) {
        return texts.containsKey(key) ? texts.getString(key) : english.getString(key);
    }

    @Nullable
    String find(String key) {
        return texts.containsKey(key) || english.containsKey(key) ? get(key) : null;
    }

    /** The text with its placeholders filled; a line with a placeholder that is blank is left out. */
    String fill(String key, Map<String, String> values) {
        var filled = new StringBuilder();
        for (var line : get(key).split("\n", -1)) {
            if (PLACEHOLDER.matcher(line).results().allMatch(p -> !isBlank(values, p.group(1)))) {
                var text = PLACEHOLDER
                        .matcher(line)
                        .replaceAll(p -> Matcher.quoteReplacement(values.getOrDefault(p.group(1), "")));
                filled.append(filled.isEmpty() ? "" : "\n").append(text);
            }
        }
        return filled.toString();
    }

    private static boolean isBlank(Map<String, String> values, String name) {
        return values.getOrDefault(name, "").isBlank();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, NO_PLATFORM_FALLBACK);
    }
}
