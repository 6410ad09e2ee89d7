package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class ZoneIdConverter implements AttributeConverter<ZoneId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ZoneId value) {
        return value == null ? null : value.getId();
    }

    @Override
    public @Nullable ZoneId convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ZoneId.of(column);
    }
}
