package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.AssignReviewer;
import org.caravanserai.events.contribution.DecideContributions;
import org.caravanserai.events.contribution.ShowContribution;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A contribution with its reviews: the organizer asks reviewers and decides. */
@Named
@RequestScoped
public class SubmittedContributionPage {

    private final ShowContribution show;
    private final AssignReviewer assign;
    private final DecideContributions decide;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Formats formats;
    private final Texts texts;
    private final Form<AssignReviewer.Assignment> assignment = Form.of(AssignReviewer.Assignment.class);
    private final Form<DecideContributions.Decisions> decision = Form.of(DecideContributions.Decisions.class);
    private ShowContribution.@Nullable ManagedView shown;

    @Inject
    SubmittedContributionPage(
            ShowContribution show,
            AssignReviewer assign,
            DecideContributions decide,
            RequestParameters parameters,
            Notices notices,
            Formats formats,
            Texts texts) {
        this.show = show;
        this.assign = assign;
        this.decide = decide;
        this.parameters = parameters;
        this.notices = notices;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * @throws NotFound when the visitor does not manage the event, or nothing like that was submitted to it
     */
    public ShowContribution.ManagedView getShown() {
        var known = shown;
        if (known == null) {
            known = show.execute(getSlug(), code());
            shown = known;
        }
        return known;
    }

    public void assign() {
        assign.execute(getSlug(), code(), assignment.read());
        notices.done("events.review.asked");
        back();
    }

    public void decide() {
        decision.put("contributions", List.of(code()));
        decide.execute(getSlug(), decision.read());
        notices.done("events.decision.kept", 1);
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/contributions/%s", getSlug(), code());
    }

    /** Who can be asked, with how many reviews the person was asked for. */
    public List<SelectItem> getReviewers() {
        return getShown().reviewers().stream()
                .map(each -> new SelectItem(
                        each.account().toString(),
                        each.conflict() == null
                                ? texts.of("events.review.candidate", formats.name(each.name()), each.asked())
                                : texts.of(
                                        "events.review.candidateConflict",
                                        formats.name(each.name()),
                                        each.asked(),
                                        texts.of("events.conflict." + each.conflict()))))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return getShown().terms().types().stream()
                .map(each -> new SelectItem(each.key(), formats.text(each.name().texts())))
                .toList();
    }

    public List<SelectItem> getDecisions() {
        return Arrays.stream(ContributionDecision.values())
                .map(each -> new SelectItem(each.name(), texts.of("events.decision." + each)))
                .toList();
    }

    private String code() {
        return parameters.text("code");
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public Form<AssignReviewer.Assignment> getAssignment() {
        return assignment;
    }

    public Form<DecideContributions.Decisions> getDecision() {
        return decision;
    }
}
