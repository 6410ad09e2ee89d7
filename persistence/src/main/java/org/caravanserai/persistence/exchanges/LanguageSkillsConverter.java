package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.call.LanguageSkills;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The languages that a person knows as one {@code jsonb} array. */
@Converter(autoApply = true)
public class LanguageSkillsConverter implements AttributeConverter<LanguageSkills, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable LanguageSkills value) {
        return value == null ? null : Json.object(CallRulesJson.skills(value));
    }

    @Override
    public @Nullable LanguageSkills convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : CallRulesJson.skills(column.toString());
    }
}
