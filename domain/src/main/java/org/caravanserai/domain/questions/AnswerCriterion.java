package org.caravanserai.domain.questions;

import java.util.List;
import org.caravanserai.domain.shared.Invalid;

/**
 * What an answer has to be for its person to be found: one of the values, or a text with one of them in it.
 *
 * @param question key of the question
 * @param kind of the question
 * @param values as {@link Answer} keeps them, at least one
 */
public record AnswerCriterion(String question, QuestionKind kind, List<String> values) {

    public AnswerCriterion {
        values = List.copyOf(values);
    }

    /**
     * @param wanted the searched text; blank criteria are ignored
     * @throws Invalid with the field {@code answers.<key>} when no answer to this question could be like that
     */
    static AnswerCriterion read(Question question, List<String> wanted) {
        var reader = new AnswerReader(question);
        return new AnswerCriterion(
                question.key(),
                question.kind(),
                wanted.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .map(reader::sought)
                        .toList());
    }
}
