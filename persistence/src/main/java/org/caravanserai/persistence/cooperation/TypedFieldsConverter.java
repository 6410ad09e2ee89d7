package org.caravanserai.persistence.cooperation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.cooperation.draft.TypedFields;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What was typed into a form as one {@code jsonb} object. */
@Converter(autoApply = true)
public class TypedFieldsConverter implements AttributeConverter<TypedFields, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable TypedFields value) {
        return value == null ? null : Json.object(Json.write(value.values()));
    }

    @Override
    public @Nullable TypedFields convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new TypedFields(Json.readTexts(column.toString()));
    }
}
