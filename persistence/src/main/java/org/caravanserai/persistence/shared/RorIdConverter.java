package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.RorId;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class RorIdConverter implements AttributeConverter<RorId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RorId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable RorId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new RorId(column);
    }
}
