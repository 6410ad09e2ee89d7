package org.caravanserai.events.registration;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;

/**
 * Which registrations of an event the organizer asks for, before the questions of the event are known.
 *
 * @param filter what does not depend on them
 * @param answers what is looked for in the answers, by key of the question, any of the values
 */
public record RegistrationSearch(RegistrationFilter filter, Map<String, List<String>> answers) {

    /**
     * @throws Invalid naming {@code answers.<key>} of everything that the form never asked or that cannot be answered
     */
    RegistrationFilter in(Questionnaire questions) {
        return filter.answering(questions.criteria(answers));
    }
}
