package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Texts in several languages as one {@code jsonb} object. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable LocalizedText value) {
        return value == null ? null : Json.object(Json.write(value.texts()));
    }

    @Override
    public @Nullable LocalizedText convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new LocalizedText(Json.readTexts(column.toString()));
    }
}
