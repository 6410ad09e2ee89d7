package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.agreement.DraftContent;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What was entered of an agreement as one {@code jsonb} object. */
@Converter(autoApply = true)
public class DraftContentConverter implements AttributeConverter<DraftContent, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable DraftContent value) {
        return value == null ? null : Json.object(Json.write(value.fields()));
    }

    @Override
    public @Nullable DraftContent convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new DraftContent(Json.readTexts(column.toString()));
    }
}
