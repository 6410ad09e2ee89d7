package org.caravanserai.domain.questions;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody answered to one question. It remembers the kind of the question, so that it can be read whatever becomes
 * of the question later.
 *
 * @param values one value, or several of {@link QuestionKind#CHOICES}: a text, keys of choices, {@code true} or
 *     {@code false}, a plain decimal number, an ISO 8601 date or time, an address, a telephone number, the code of a country
 */
public record Answer(QuestionKind kind, List<String> values) implements Serializable {

    public Answer {
        values = List.copyOf(values);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
