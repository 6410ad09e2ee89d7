package org.caravanserai.domain.events.registration;

import java.util.List;
import org.caravanserai.domain.questions.AnswerCriterion;
import org.jspecify.annotations.Nullable;

/**
 * Filter for the registrations of an event; null matches all.
 *
 * @param answers each of which has to be met
 */
public record RegistrationFilter(
        @Nullable RegistrationState state,
        @Nullable Attendance attendance,
        @Nullable String country,
        List<AnswerCriterion> answers) {

    public static final RegistrationFilter ALL = new RegistrationFilter(null, null, null);

    public RegistrationFilter {
        answers = List.copyOf(answers);
    }

    /** Whatever they answered. */
    public RegistrationFilter(
            @Nullable RegistrationState state, @Nullable Attendance attendance, @Nullable String country) {
        this(state, attendance, country, List.of());
    }

    /** The same people, but only those who answered like this. */
    public RegistrationFilter answering(List<AnswerCriterion> criteria) {
        return new RegistrationFilter(state, attendance, country, criteria);
    }
}
