package org.caravanserai.domain.questions;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.SingleValue;

/**
 * The answer to an earlier question because of which another one is asked.
 *
 * @param value the key of the earlier question, {@code =}, and the key of one of its choices, or {@code true} or {@code false}
 */
public record QuestionCondition(String value) implements SingleValue, Serializable {

    private static final String SIGN = "=";

    public QuestionCondition {
        var parts = value.split(SIGN, -1);
        if (parts.length != 2 || !QuestionKey.isOne(parts[0]) || !QuestionKey.isOne(parts[1])) {
            throw new Invalid("askedIf", "not-a-condition", value);
        }
    }

    public static QuestionCondition of(Question question, String answer) {
        return new QuestionCondition(question.key() + SIGN + answer);
    }

    /** Key of the earlier question. */
    public String question() {
        return value.split(SIGN)[0];
    }

    /** Key of the choice; {@code true} or {@code false} for a question of yes or no. */
    public String answer() {
        return value.split(SIGN)[1];
    }

    /** Whether the question is one of which the condition can be the case. */
    boolean fits(Question earlier) {
        return earlier.key().equals(question()) && earlier.possible().contains(answer());
    }

    /** Whether it is the case. */
    boolean isMet(Answers answers) {
        var given = answers.byKey().get(question());
        return given != null && given.values().contains(answer());
    }

    @Override
    public String toString() {
        return value;
    }
}
