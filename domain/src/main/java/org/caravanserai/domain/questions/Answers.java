package org.caravanserai.domain.questions;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers by the key of the question, without unanswered questions. Immutable. */
public record Answers(Map<String, Answer> byKey) implements Serializable {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /** The answer to this question. */
    public Optional<Answer> to(Question question) {
        return Optional.ofNullable(byKey.get(question.key()));
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
