package org.caravanserai.web.events.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.web.questions.AnswerWords;
import org.caravanserai.web.shell.Texts;

/** What there is to choose from when a question of a sign-up form is written. */
@Named
@ApplicationScoped
public class QuestionChoices {

    private final AnswerWords words;
    private final Texts texts;

    @Inject
    QuestionChoices(AnswerWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public List<SelectItem> getKinds() {
        return words.kinds();
    }

    public List<SelectItem> getAudiences() {
        return Attendance.audiences().stream()
                .map(audience -> new SelectItem(audience.name(), texts.of("events.audience." + audience.name())))
                .toList();
    }
}
