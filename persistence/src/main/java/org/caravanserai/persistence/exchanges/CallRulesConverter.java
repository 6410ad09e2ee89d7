package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.call.CallRules;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The rules of a call as one {@code jsonb} object. */
@Converter(autoApply = true)
public class CallRulesConverter implements AttributeConverter<CallRules, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable CallRules value) {
        return value == null ? null : Json.object(CallRulesJson.write(value));
    }

    @Override
    public @Nullable CallRules convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : CallRulesJson.read(column.toString());
    }
}
