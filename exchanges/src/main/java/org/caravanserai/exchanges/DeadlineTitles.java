package org.caravanserai.exchanges;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.caravanserai.domain.shared.LocalizedText;

/** What deadlines of exchanges are called, in every language. */
public final class DeadlineTitles {

    private static final List<String> LANGUAGES = List.of("en", "zh", "ru", "ar", "fr", "es");

    private DeadlineTitles() {}

    /**
     * @param key of the bundle of deadlines
     * @param name of the thing that it is about
     */
    public static LocalizedText of(String key, LocalizedText name) {
        var texts = new HashMap<String, String>();
        for (var language : LANGUAGES) {
            var words = ResourceBundle.getBundle(
                    "org.caravanserai.exchanges.call.deadlines",
                    Locale.forLanguageTag(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            texts.put(
                    language,
                    new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {name.in(language)}));
        }
        return new LocalizedText(texts);
    }
}
