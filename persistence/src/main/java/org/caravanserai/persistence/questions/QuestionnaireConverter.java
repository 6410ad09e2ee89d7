package org.caravanserai.persistence.questions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The questions of an event as one {@code jsonb} array. */
@Converter(autoApply = true)
public class QuestionnaireConverter implements AttributeConverter<Questionnaire, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Questionnaire value) {
        return value == null ? null : Json.object(QuestionJson.write(value));
    }

    @Override
    public @Nullable Questionnaire convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : QuestionJson.questionnaire(column.toString());
    }
}
