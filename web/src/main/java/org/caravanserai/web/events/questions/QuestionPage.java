package org.caravanserai.web.events.questions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.questions.RetireQuestion;
import org.caravanserai.events.questions.WriteQuestion;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.questions.QuestionDraft;
import org.caravanserai.web.questions.QuestionForms;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One question of a sign-up form, new or known by the parameter {@code key}. */
@Named
@RequestScoped
public class QuestionPage {

    private final ShowOwnEvent show;
    private final WriteQuestion write;
    private final RetireQuestion retire;
    private final Notices notices;

    private final String slug;
    private final @Nullable String key;
    private @Nullable EventView event;
    private @Nullable Form<QuestionDraft> form;

    @Inject
    QuestionPage(
            ShowOwnEvent show,
            WriteQuestion write,
            RetireQuestion retire,
            Notices notices,
            RequestParameters parameters) {
        this.show = show;
        this.write = write;
        this.retire = retire;
        this.notices = notices;
        this.slug = parameters.text("slug");
        this.key = parameters.textOrNull("key");
    }

    public EventView getEvent() {
        if (event == null) {
            event = show.execute(slug).managed().event();
        }
        return event;
    }

    /** What is asked about the question; filled with what is known of it also when it is sent, so that its rows agree. */
    public Form<QuestionDraft> getForm() {
        if (form == null) {
            form = QuestionForms.of(key == null ? null : known(key));
        }
        return form;
    }

    private Question known(String question) {
        return getEvent().registration().questions().question(question).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Null for a new one. */
    public @Nullable String getKey() {
        return key;
    }

    /** The earlier questions whose answers this one can depend on. */
    public List<Question> getEarlier() {
        return getEvent().registration().questions().conditionsFor(getKey());
    }

    public void save() {
        QuestionForms.send(getForm(), draft -> write.execute(slug, draft));
        back("events.question.saved");
    }

    public void retire() {
        retire.execute(slug, String.valueOf(key), true);
        back("events.question.away");
    }

    private void back(String done) {
        notices.done(done);
        Faces.redirect("/manage/events/%s/form", slug);
    }
}
