package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class CountryCodeConverter implements AttributeConverter<CountryCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CountryCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable CountryCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new CountryCode(column);
    }
}
