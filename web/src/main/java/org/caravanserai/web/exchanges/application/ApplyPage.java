package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.exchanges.call.ApplyForCall;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.exchanges.call.ShowOwnApplication;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Applying over several sittings: the draft is kept as it is written and submitted when it is complete. */
@Named
@RequestScoped
public class ApplyPage {

    /** Most wishes that the form asks for. */
    private static final int MOST_WISHES = 5;

    private ShowCall show;
    private ShowOwnApplication showOwn;
    private ApplicationSteps steps;
    private Notices notices;
    private Frame frame;
    private RequestParameters parameters;
    private ShowCall.@Nullable Shown shown;
    private @Nullable ApplyFields fields;

    @SuppressWarnings("NullAway.Init")
    protected ApplyPage() {}

    @Inject
    ApplyPage(
            ShowCall show,
            ShowOwnApplication showOwn,
            ApplicationSteps steps,
            Notices notices,
            Frame frame,
            RequestParameters parameters) {
        this.show = show;
        this.showOwn = showOwn;
        this.steps = steps;
        this.notices = notices;
        this.frame = frame;
        this.parameters = parameters;
    }

    public ShowCall.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    /** What is known of the draft, which the form then changes. */
    public ApplyFields getFields() {
        if (fields == null) {
            var form = new ApplyFields(
                    Math.min(MOST_WISHES, getShown().call().destinations().size()));
            var code = getShown().application();
            if (code != null) {
                form.show(showOwn.execute(code).application(), getQuestions());
            }
            fields = form;
        }
        return fields;
    }

    public List<Question> getQuestions() {
        return getShown().questions().asked();
    }

    /** Where one can go, with what is left. */
    public List<SelectItem> getDestinations() {
        return getShown().call().destinations().stream()
                .map(each -> new SelectItem(each.condition(), steps.destination(each, frame.getLanguage())))
                .toList();
    }

    /** Who has submitted an application already has nothing to fill in. */
    public void leadToSubmitted() {
        var code = Faces.isPostback() ? null : getShown().application();
        if (code != null && showOwn.execute(code).application().state() != ApplicationState.DRAFT) {
            Faces.redirect("/my/applications/%s", code);
        }
    }

    public void save() {
        var kept = keep();
        notices.done("exchanges.apply.saved");
        Faces.redirect("/exchanges/%s/apply", kept.call());
    }

    public void submit() {
        var kept = keep();
        steps.submit(kept.code());
        notices.done("exchanges.apply.submitted");
        Faces.redirect("/my/applications/%s", kept.code());
    }

    /** A draft that is stored. */
    record Kept(String call, String code) {}

    Kept keep() {
        var slug = parameters.slug();
        var form = Objects.requireNonNull(getFields());
        var command = new ApplyForCall.Command(slug, form.chosen(), form.wantedTerm(), form.answersTo(getQuestions()));
        return new Kept(slug.value(), steps.keep(command));
    }
}
