package org.caravanserai.platform.config;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import org.caravanserai.domain.shared.LocalizedText;

/** Texts in several languages as settings are written: JSON by language, or one text, which is English. */
public final class LocalizedTexts {

    private LocalizedTexts() {}

    public static String written(LocalizedText text) {
        var json = Json.createObjectBuilder();
        text.texts().forEach(json::add);
        return json.build().toString();
    }

    public static LocalizedText read(String written) {
        if (!written.startsWith("{")) {
            return LocalizedText.of("en", written);
        }
        try (var reader = Json.createReader(new StringReader(written))) {
            var texts = new LinkedHashMap<String, String>();
            reader.readObject().forEach((tag, text) -> texts.put(tag, ((JsonString) text).getString()));
            return new LocalizedText(texts);
        }
    }
}
