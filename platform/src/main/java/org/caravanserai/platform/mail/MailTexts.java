package org.caravanserai.platform.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of emails in one language: the bundle of an area and, for what it lacks, the common bundle {@code messages} beside
 * this class. What a language lacks comes in English; a language the platform does not know is written in English altogether.
 * Placeholders are named, {@code {person}}.
 */
final class MailTexts {

    private static final String COMMON = "org.caravanserai.platform.mail.messages";
    private static final ResourceBundle.Control NO_PLATFORM_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Locale language;
    private final List<ResourceBundle> bundles;

    /**
     * @param area base name of the area's bundle
     */
    MailTexts(Locale wanted, String area) {
        this.language = bundle(COMMON, wanted).getLocale();
        this.bundles = List.of(
                bundle(area, wanted),
                bundle(COMMON, wanted),
                bundle(area, Locale.ENGLISH),
                bundle(COMMON, Locale.ENGLISH));
    }

    /** The language the words are in. */
    Locale language() {
        return language;
    }

    boolean isRightToLeft() {
        return language.getLanguage().equals("ar");
    }

    /**
     * @throws MissingResourceException when neither bundle has it
     */
    String get(String key) {
        var text = find(key);
        if (text == null) {
            throw new MissingResourceException("no text of emails " + key, COMMON, key);
        }
        return text;
    }

    @Nullable
    String find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst()
                .orElse(null);
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

    private static ResourceBundle bundle(String name, Locale language) {
        try {
            return ResourceBundle.getBundle(name, language, NO_PLATFORM_FALLBACK);
        } catch (MissingResourceException unknownLanguage) {
            return ResourceBundle.getBundle(name, Locale.ENGLISH, NO_PLATFORM_FALLBACK);
        }
    }
}
