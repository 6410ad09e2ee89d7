package org.caravanserai.web.events.registration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.events.registration.GuestDraft;
import org.caravanserai.platform.forms.Form;
import org.jspecify.annotations.Nullable;

/** Fields of the registration form. */
public class SignUpFields {

    private @Nullable String attendance;
    private @Nullable Integer accompanying = 0;
    private final Form<GuestDraft> guest = Form.of(GuestDraft.class);
    private final Map<String, @Nullable Object> answers = new HashMap<>();

    /** Chooses the first way that has places, so that most people need not. */
    void preferWayWithPlaces(List<Pool> pools) {
        if (attendance == null && !pools.isEmpty()) {
            attendance = pools.stream()
                    .filter(pool -> pool.waiting() == 0 && !Integer.valueOf(0).equals(pool.left()))
                    .findFirst()
                    .orElse(pools.get(0))
                    .attendance();
        }
    }

    /** Starts with what a registration says. */
    void begin(RegistrationView registration) {
        attendance = registration.attendance().name();
        registration
                .answers()
                .byKey()
                .forEach((key, answer) -> answers.put(
                        key,
                        answer.kind() == QuestionKind.CHOICES
                                ? answer.values().toArray(String[]::new)
                                : answer.value()));
    }

    /** What a guest says of itself. */
    public Form<GuestDraft> getGuest() {
        return guest;
    }

    Attendance chosen() {
        return attendance == null ? Attendance.ON_SITE : OneOf.constant(Attendance.class, "attendance", attendance);
    }

    /** Number of accompanying people. */
    int others() {
        return accompanying == null ? 0 : accompanying;
    }

    /** What was answered to the questions that are asked of those who attend in the chosen way. */
    Map<String, Object> answersTo(List<Question> questions) {
        var given = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.get(question.key());
            var asked = question.audience().includes(new Audience(String.valueOf(attendance)));
            if (asked && answer != null) {
                given.put(question.key(), answer instanceof Object[] several ? Arrays.asList(several) : answer);
            }
        }
        return given;
    }

    public Map<String, @Nullable Object> getAnswers() {
        return answers;
    }

    public @Nullable String getAttendance() {
        return attendance;
    }

    public void setAttendance(@Nullable String attendance) {
        this.attendance = attendance;
    }

    public @Nullable Integer getAccompanying() {
        return accompanying;
    }

    public void setAccompanying(@Nullable Integer accompanying) {
        this.accompanying = accompanying;
    }
}
