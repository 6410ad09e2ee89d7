package org.caravanserai.persistence.mail;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The arguments of an email as one {@code jsonb} object. */
@Converter(autoApply = true)
public class MailArgumentsConverter implements AttributeConverter<MailArguments, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable MailArguments value) {
        return value == null ? null : Json.object(Json.write(value.values()));
    }

    @Override
    public @Nullable MailArguments convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new MailArguments(Json.readTexts(column.toString()));
    }
}
