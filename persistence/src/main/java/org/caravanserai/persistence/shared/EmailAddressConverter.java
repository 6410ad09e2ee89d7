package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
