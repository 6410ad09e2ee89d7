package org.caravanserai.web.events.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.events.registration.SignUpDraft;
import org.caravanserai.platform.forms.Form;

/** The form of a registration: the fields, which way is chosen first, and what is asked of those who choose a way. */
class SignUpForm {

    private Form<SignUpDraft> form = Form.of(SignUpDraft.class, new SignUpDraft(null, 0, Map.of(), null));

    /** Chooses the first way that has places, so that most people need not. */
    void preferWayWithPlaces(List<Pool> pools) {
        if (form.get("attendance") == null && !pools.isEmpty()) {
            form.put(
                    "attendance",
                    pools.stream()
                            .filter(pool ->
                                    pool.waiting() == 0 && !Integer.valueOf(0).equals(pool.left()))
                            .findFirst()
                            .orElse(pools.get(0))
                            .attendance());
        }
    }

    /** Starts with what a registration says. */
    void begin(RegistrationView registration, List<Question> questions) {
        form = Form.of(
                SignUpDraft.class,
                new SignUpDraft(
                        registration.attendance(), 0, registration.answers().written(questions), null));
    }

    Form<SignUpDraft> fields() {
        return form;
    }

    /**
     * What was filled in, without answers to questions that are not asked of those who attend in the chosen way.
     *
     * @throws org.caravanserai.domain.shared.Invalid with each field that cannot be read
     */
    SignUpDraft read(List<Question> questions) {
        var sent = form.read();
        var answers = new LinkedHashMap<String, Object>();
        questions.stream()
                .filter(question ->
                        question.audience().includes(new Audience(sent.way().name())))
                .forEach(question -> {
                    var answer = sent.given().get(question.key());
                    if (answer != null) {
                        answers.put(question.key(), answer);
                    }
                });
        return new SignUpDraft(sent.way(), sent.others(), answers, sent.person());
    }

    /**
     * The same from somebody without an account.
     *
     * @throws org.caravanserai.domain.shared.Invalid also where nothing is said of the person
     */
    SignUpDraft readGuest(List<Question> questions) {
        var sent = read(questions);
        if (sent.person() == null) {
            form.part("person").read();
        }
        return sent;
    }
}
