package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.web.questions.AnswerWords;
import org.caravanserai.web.shell.Texts;

/** Choices in the form of a call's question. */
@Named
@ApplicationScoped
public class CallQuestionChoices {

    private final AnswerWords words;
    private final Texts texts;

    @Inject
    CallQuestionChoices(AnswerWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public List<SelectItem> getKinds() {
        return words.kinds();
    }

    /** All audiences. */
    public List<SelectItem> getAudiences() {
        return List.of(new SelectItem(Audience.EVERYONE.name(), texts.of("exchanges.apply.only.EVERYONE")));
    }
}
