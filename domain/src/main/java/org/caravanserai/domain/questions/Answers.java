package org.caravanserai.domain.questions;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The answers to these questions as a form writes them: several choices as a list, everything else as one text. */
    public Map<String, Object> written(List<Question> questions) {
        var written = new LinkedHashMap<String, Object>();
        questions.forEach(question -> to(question)
                .ifPresent(answer -> written.put(
                        question.key(), answer.kind() == QuestionKind.CHOICES ? answer.values() : answer.value())));
        return written;
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
