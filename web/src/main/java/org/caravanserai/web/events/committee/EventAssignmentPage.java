package org.caravanserai.web.events.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.committee.ChangeAssignment;
import org.caravanserai.events.committee.DiscardAssignment;
import org.caravanserai.events.committee.ShowAssignment;
import org.caravanserai.events.committee.ShowProposedReviewers;
import org.caravanserai.events.committee.SuggestAssignment;
import org.caravanserai.events.contribution.AcceptAssignment;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The organizer has an assignment of reviewers suggested, changes it, and accepts it as a whole. */
@Named
@RequestScoped
public class EventAssignmentPage {

    private final ShowAssignment show;
    private final ShowProposedReviewers proposed;
    private final SuggestAssignment suggest;
    private final ChangeAssignment change;
    private final AcceptAssignment accept;
    private final DiscardAssignment discard;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Formats formats;
    private final Texts texts;
    private ShowAssignment.@Nullable AssignmentView shown;
    private ShowProposedReviewers.@Nullable ChoiceView choice;
    private @Nullable Form<AcceptAssignment.Acceptance> acceptance;
    private @Nullable Form<SuggestAssignment.Wish> wish;
    private @Nullable Form<ChangeAssignment.Choice> form;

    @Inject
    EventAssignmentPage(
            ShowAssignment show,
            ShowProposedReviewers proposed,
            SuggestAssignment suggest,
            ChangeAssignment change,
            AcceptAssignment accept,
            DiscardAssignment discard,
            RequestParameters parameters,
            Notices notices,
            Formats formats,
            Texts texts) {
        this.show = show;
        this.proposed = proposed;
        this.suggest = suggest;
        this.change = change;
        this.accept = accept;
        this.discard = discard;
        this.parameters = parameters;
        this.notices = notices;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * @throws NotFound when the visitor does not manage the event, or it has no call
     */
    public ShowAssignment.AssignmentView getShown() {
        var known = shown;
        if (known == null) {
            known = show.execute(getSlug());
            shown = known;
        }
        return known;
    }

    /**
     * @throws NotFound when the visitor does not manage the event, or nothing is proposed for the contribution
     */
    public ShowProposedReviewers.ChoiceView getChoice() {
        var known = choice;
        if (known == null) {
            known = proposed.execute(getSlug(), code());
            choice = known;
        }
        return known;
    }

    public void suggest() {
        suggest.execute(getSlug(), getWish().read());
        back();
    }

    public void accept() {
        var accepted = accept.execute(getSlug(), getAcceptance().read());
        notices.done("events.assignment.accepted", accepted.asked(), accepted.left());
        Faces.redirect("/manage/events/%s/contributions", getSlug());
    }

    public void discard() {
        discard.execute(getSlug());
        notices.done("events.assignment.discarded");
        back();
    }

    public void change() {
        change.execute(getSlug(), code(), getForm().read());
        notices.done("events.assignment.chosen");
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/assignment", getSlug());
    }

    public Form<SuggestAssignment.Wish> getWish() {
        var known = wish;
        if (known == null) {
            known = Form.of(
                    SuggestAssignment.Wish.class,
                    new SuggestAssignment.Wish(getShown().reviews()));
            wish = known;
        }
        return known;
    }

    /** Names the proposal that is shown. */
    public Form<AcceptAssignment.Acceptance> getAcceptance() {
        var known = acceptance;
        if (known == null) {
            var proposal = getShown().proposal();
            known = proposal == null
                    ? Form.of(AcceptAssignment.Acceptance.class)
                    : Form.of(AcceptAssignment.Acceptance.class, new AcceptAssignment.Acceptance(proposal.version()));
            acceptance = known;
        }
        return known;
    }

    public Form<ChangeAssignment.Choice> getForm() {
        var known = form;
        if (known == null) {
            known = Form.of(
                    ChangeAssignment.Choice.class,
                    new ChangeAssignment.Choice(
                            getChoice().version(), getChoice().proposed()));
            form = known;
        }
        return known;
    }

    /** Everybody who could review the contribution, those with a conflict of interest at the end and not to be chosen. */
    public List<SelectItem> getCandidates() {
        var choices = new ArrayList<SelectItem>();
        for (boolean conflict : new boolean[] {false, true}) {
            getChoice().candidates().stream()
                    .filter(each -> (each.conflict() != null) == conflict)
                    .map(each -> new SelectItem(each.account().toString(), label(each), null, conflict))
                    .forEach(choices::add);
        }
        return choices;
    }

    private String label(ShowProposedReviewers.ReviewCandidate candidate) {
        var parts = new ArrayList<String>();
        parts.add(texts.of(
                "events.assignment.candidate", formats.name(candidate.name()), candidate.load(), candidate.most()));
        if (candidate.conflict() != null) {
            parts.add(texts.of("events.conflict." + candidate.conflict()));
        } else {
            if (candidate.bid() != null) {
                parts.add(texts.of("events.bid." + candidate.bid()));
            }
            if (candidate.knowsTrack()) {
                parts.add(texts.of("events.assignment.knows"));
            }
        }
        return String.join(" · ", parts);
    }

    public int getMostReviews() {
        return ContributionTerms.MOST_REVIEWS;
    }

    private String code() {
        return parameters.text("code");
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
