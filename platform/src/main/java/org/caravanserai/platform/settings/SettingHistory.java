package org.caravanserai.platform.settings;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.config.LocalizedTexts;
import org.jspecify.annotations.Nullable;

/** How values are written down in history. */
final class SettingHistory {

    private SettingHistory() {}

    /** The value: of a text in several languages those that differ from the other one, of a picture its type and size. */
    static @Nullable String told(SettingDefinition setting, @Nullable String value, @Nullable String other) {
        if (value == null) {
            return null;
        }
        return switch (setting.kind().look()) {
            case TEXTS -> differing(value, other);
            case PICTURE -> picture(value);
            default -> value;
        };
    }

    private static @Nullable String differing(String value, @Nullable String other) {
        var before = other == null ? LocalizedText.EMPTY : LocalizedTexts.read(other);
        var texts = new LinkedHashMap<String, String>();
        LocalizedTexts.read(value).texts().forEach((tag, text) -> {
            if (!Objects.equals(text, before.texts().get(tag))) {
                texts.put(tag, text);
            }
        });
        return texts.isEmpty() ? null : LocalizedTexts.written(new LocalizedText(texts));
    }

    private static String picture(String value) {
        var content = Base64.getDecoder().decode(value.substring(value.indexOf(',') + 1));
        return value.substring("data:".length(), value.indexOf(';')) + ", " + (content.length + 1023) / 1024 + " KB";
    }
}
