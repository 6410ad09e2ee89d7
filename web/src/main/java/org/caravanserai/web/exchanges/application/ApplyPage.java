package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.application.ApplicationDraft;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.application.ShowOwnApplication;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.exchanges.reference.ListOwnReferences;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Applying over several sittings: the draft is kept as it is written and submitted when it is complete. */
@Named
@RequestScoped
public class ApplyPage {

    private final ShowCall show;
    private final ShowOwnApplication showOwn;
    private final ListOwnReferences listReferences;
    private final ApplyDraft draft;
    private final RequestParameters parameters;

    private static final ApplicationDraft NOTHING_YET = new ApplicationDraft(List.of(), Term.FULL_YEAR, Map.of());

    /** Most wishes that the form asks for. */
    private static final int MOST_WISHES = 5;

    private ShowCall.@Nullable Shown shown;
    private ListOwnReferences.@Nullable OwnReferences references;
    private @Nullable Form<ApplicationDraft> form;

    @Inject
    ApplyPage(
            ShowCall show,
            ShowOwnApplication showOwn,
            ListOwnReferences listReferences,
            ApplyDraft draft,
            RequestParameters parameters) {
        this.listReferences = listReferences;
        this.show = show;
        this.showOwn = showOwn;
        this.draft = draft;
        this.parameters = parameters;
    }

    public ShowCall.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    /** What is in the draft, which the form changes. */
    public Form<ApplicationDraft> getForm() {
        if (form == null) {
            var code = getShown().application();
            var known = code == null ? NOTHING_YET : draft(showOwn.execute(code).application());
            form = Form.of(ApplicationDraft.class, known);
            int lines = Math.min(MOST_WISHES, getShown().call().destinations().size());
            if (known.wishes().size() < lines) {
                form.withRows("wishes", lines);
            }
        }
        return form;
    }

    private ApplicationDraft draft(ApplicationRow application) {
        return new ApplicationDraft(
                application.wishes(), application.term(), application.answers().written(getQuestions()));
    }

    /**
     * A wish for which the applicant cannot be considered.
     *
     * @param checks what the destination asks for and the applicant does not meet
     */
    public record Unmet(LocalizedText name, List<Eligibility.Check> checks) {}

    /** The wishes for destinations that ask for something that the applicant does not meet. */
    public List<Unmet> getUnmet() {
        var standing = getShown().standing();
        var chosen = (List<?>) Objects.requireNonNull(getForm().get("wishes"));
        return standing == null
                ? List.of()
                : getShown().call().destinations().stream()
                        .filter(each -> chosen.contains(each.key()))
                        .map(each -> new Unmet(
                                each.to().name(),
                                standing.destinations().getOrDefault(each.key(), List.of()).stream()
                                        .filter(check -> check.verdict() == Eligibility.Verdict.NOT_MET)
                                        .toList()))
                        .filter(each -> !each.checks().isEmpty())
                        .toList();
    }

    /** References that were asked for; null before there is a draft. */
    public ListOwnReferences.@Nullable OwnReferences getReferences() {
        var code = getShown().application();
        if (references == null && code != null) {
            references = listReferences.execute(code);
        }
        return references;
    }

    public List<Question> getQuestions() {
        return getShown().questions().asked();
    }

    /** Redirects people who have already submitted an application. */
    public void leadToSubmitted() {
        var code = Faces.isPostback() ? null : getShown().application();
        if (code != null && showOwn.execute(code).application().state() != ApplicationState.DRAFT) {
            Faces.redirect("/my/applications/%s", code);
        }
    }

    public void save() {
        draft.save(command());
    }

    /** A refusal leaves a draft, which the page then shows with its documents and references. */
    public void submit() {
        try {
            draft.submit(command());
        } finally {
            shown = null;
        }
    }

    /**
     * Without leaving the page.
     *
     * @return whether there was no draft before
     */
    boolean keep() {
        boolean created = draft.keep(command());
        if (created) {
            shown = null;
        }
        return created;
    }

    private ApplyForCall.Command command() {
        return getForm().read().to(parameters.slug());
    }
}
