package org.caravanserai.persistence.questions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The answers to the questions of a form as one {@code jsonb} object. */
@Converter(autoApply = true)
public class AnswersConverter implements AttributeConverter<Answers, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Answers value) {
        return value == null ? null : Json.object(AnswerJson.write(value));
    }

    @Override
    public @Nullable Answers convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : AnswerJson.answers(column.toString());
    }
}
