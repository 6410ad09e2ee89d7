package org.caravanserai.persistence.messages;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.messages.AudienceFilter;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Whom a message is for as one {@code jsonb} object. */
@Converter(autoApply = true)
public class AudienceFilterConverter implements AttributeConverter<AudienceFilter, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable AudienceFilter value) {
        return value == null ? null : Json.object(Json.write(value.values()));
    }

    @Override
    public @Nullable AudienceFilter convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new AudienceFilter(Json.readTexts(column.toString()));
    }
}
