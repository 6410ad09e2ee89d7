package org.caravanserai.platform.language;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.LocalizedText;

/** The texts of a bundle in one of the languages of the platform. The language of the machine plays no part. */
public final class Wording {

    /** The languages of the platform by their BCP 47 tags, in the order in which they are offered. */
    public static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String language;
    private final ResourceBundle texts;

    private Wording(String bundle, String language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(bundle, Locale.forLanguageTag(language), NO_FALLBACK);
    }

    /**
     * @param bundle base name
     * @param language one of {@link #LANGUAGES}
     * @throws MissingResourceException when there is no such bundle
     */
    public static Wording of(String bundle, String language) {
        return new Wording(bundle, language);
    }

    /** The same said in every language of the platform. */
    public static LocalizedText inAllLanguages(String bundle, Function<Wording, String> said) {
        var texts = new HashMap<String, String>();
        LANGUAGES.forEach(language -> texts.put(language, said.apply(of(bundle, language))));
        return new LocalizedText(texts);
    }

    public String language() {
        return language;
    }

    /**
     * @throws MissingResourceException when the bundle lacks it
     */
    public String text(String key) {
        return texts.getString(key);
    }

    /** The text with its places {@code {0}}, {@code {1}} filled; numbers are written as they are. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(text(key), Locale.ROOT).format(arguments);
    }

    /** All texts by their keys. */
    public Map<String, String> all() {
        return texts.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::text));
    }
}
