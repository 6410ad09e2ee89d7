package org.caravanserai.web.events.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationStep;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration as the API returns it. */
public record RegistrationJson(
        String code,
        RegistrationState state,
        @Nullable Integer position,
        String event,
        Map<String, String> eventTitle,
        boolean eventCancelled,
        Attendance attendance,
        int accompanying,
        PersonJson person,
        Instant registeredAt,
        Map<String, Object> answers,

        @Schema(description = "The steps that its state allows, to its person or the organizer")
        Set<RegistrationStep> possible) {

    /** The registered person. */
    public record PersonJson(
            String name,
            String email,
            @Nullable String country,
            @Nullable String affiliation,
            boolean guest) {}

    static RegistrationJson of(RegistrationView view) {
        return new RegistrationJson(
                view.code(),
                view.state(),
                view.position(),
                view.eventSlug(),
                view.eventTitle().texts(),
                view.eventCancelled(),
                view.attendance(),
                view.accompanying(),
                new PersonJson(view.name(), view.address(), view.country(), view.affiliation(), view.guest()),
                view.registeredAt(),
                answers(view.answers()),
                view.possible());
    }

    /** By key of the question, as they are sent: texts, numbers, yes or no, lists of keys. */
    private static Map<String, Object> answers(Answers answers) {
        var all = new LinkedHashMap<String, Object>();
        answers.byKey().forEach((key, answer) -> all.put(key, value(answer)));
        return all;
    }

    private static Object value(Answer answer) {
        return switch (answer.kind()) {
            case CHOICES -> answer.values();
            case YES_NO -> Boolean.valueOf(answer.value());
            case NUMBER -> new BigDecimal(answer.value());
            case SHORT_TEXT, LONG_TEXT, CHOICE, DATE, TIME, EMAIL, PHONE, WEB_ADDRESS, COUNTRY -> answer.value();
        };
    }
}
