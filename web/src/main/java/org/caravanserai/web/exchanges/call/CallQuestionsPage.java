package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.call.CallDraft;
import org.caravanserai.exchanges.call.EditCall;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.web.questions.QuestionFields;
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

    private @Nullable QuestionFields fields;

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

    public QuestionFields getFields() {
        if (fields == null) {
            var key = getKey();
            fields = key == null
                    ? new QuestionFields()
                    : getShown()
                            .questions()
                            .question(key)
                            .map(QuestionForm::of)
                            .map(QuestionFields::new)
                            .orElseThrow(() -> new NotFound("not-found"));
        }
        return fields;
    }

    public void save() {
        var key = getKey();
        var written = getFields().form(key);
        var all = forms();
        if (key == null) {
            all.add(written);
        } else {
            all.replaceAll(form -> key.equals(form.key()) ? written : form);
        }
        store(all, "exchanges.callQuestions.saved");
    }

    public void remove() {
        var all = forms();
        all.removeIf(form -> String.valueOf(getKey()).equals(form.key()));
        store(all, "exchanges.callQuestions.removed");
    }

    private List<QuestionForm> forms() {
        return new ArrayList<>(getQuestions().stream().map(QuestionForm::of).toList());
    }

    private void store(List<QuestionForm> questions, String done) {
        var call = getShown();
        var form = CallDraft.of(call.row(), call.questions(), call.rules()).asking(questions);
        edit.execute(parameters.slug(), call.row().version(), form);
        notices.done(done);
        Faces.redirect("/manage/exchanges/calls/%s/questions", call.row().slug());
    }
}
