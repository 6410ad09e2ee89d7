package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.questions.QuestionDraft;
import org.caravanserai.web.questions.QuestionForms;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a call asks its applicants, and one question of it, new or known by the parameter {@code key}. */
@Named
@RequestScoped
public class CallQuestionsPage {

    private final ShowOwnCall show;
    private final EditCall edit;
    private final Notices notices;
    private final RequestParameters parameters;

    private ShowOwnCall.@Nullable OwnCall shown;

    private @Nullable Form<QuestionDraft> form;

    @Inject
    CallQuestionsPage(ShowOwnCall show, EditCall edit, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.edit = edit;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowOwnCall.OwnCall getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    public List<Question> getQuestions() {
        return getShown().questions().asked();
    }

    /** Null for a new one. */
    public @Nullable String getKey() {
        return parameters.textOrNull("key");
    }

    public Form<QuestionDraft> getForm() {
        if (form == null) {
            var key = getKey();
            form = QuestionForms.of(
                    key == null
                            ? null
                            : getShown().questions().question(key).orElseThrow(() -> new NotFound("not-found")));
        }
        return form;
    }

    /** The earlier questions whose answers this one can depend on. */
    public List<Question> getEarlier() {
        return getShown().questions().conditionsFor(getKey());
    }

    public void save() {
        QuestionForms.send(getForm(), this::save);
    }

    /** A fault of this question is that of its own field, not of the list in which the call has it. */
    private void save(QuestionDraft written) {
        var all = drafts();
        int place = getKey() == null ? all.size() : place(all);
        if (place == all.size()) {
            all.add(written);
        } else {
            all.set(place, written);
        }
        try {
            store(all, "exchanges.callQuestions.saved");
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(
                            fault.field().replace("questions[" + place + "].", ""), fault.key(), fault.arguments()))
                    .toList());
        }
    }

    public void remove() {
        var all = drafts();
        all.remove(place(all));
        store(all, "exchanges.callQuestions.removed");
    }

    private int place(List<QuestionDraft> drafts) {
        int place = drafts.stream().map(QuestionDraft::key).toList().indexOf(getKey());
        if (place < 0) {
            throw new NotFound("not-found");
        }
        return place;
    }

    private List<QuestionDraft> drafts() {
        return new ArrayList<>(getQuestions().stream().map(QuestionDraft::of).toList());
    }

    private void store(List<QuestionDraft> questions, String done) {
        var call = getShown();
        var draft = CallDraft.of(call.row(), call.questions(), call.rules()).asking(questions);
        edit.execute(parameters.slug(), call.row().version(), draft);
        notices.done(done);
        Faces.redirect("/manage/exchanges/calls/%s/questions", call.row().slug());
    }
}
