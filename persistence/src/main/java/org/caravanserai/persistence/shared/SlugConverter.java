package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class SlugConverter implements AttributeConverter<Slug, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Slug(column);
    }
}
