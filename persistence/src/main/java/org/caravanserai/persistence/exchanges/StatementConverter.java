package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What an applicant had stated of the own studies as one {@code jsonb} object. */
@Converter(autoApply = true)
public class StatementConverter implements AttributeConverter<Statement, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Statement value) {
        return value == null ? null : Json.object(CallRulesJson.write(value));
    }

    @Override
    public @Nullable Statement convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : CallRulesJson.statement(column.toString());
    }
}
