package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new LanguageTag(column);
    }
}
