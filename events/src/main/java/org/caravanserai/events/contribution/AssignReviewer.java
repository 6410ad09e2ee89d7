package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The organizer asks a reviewer of the event for a review; the contribution cannot be changed from then on. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AssignReviewer {

    private final ContributionDesk desk;
    private final EventContributions contributions;
    private final ContributionDirectory directory;
    private final Committees committees;
    private final ContributionEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    AssignReviewer(
            ContributionDesk desk,
            EventContributions contributions,
            ContributionDirectory directory,
            Committees committees,
            ContributionEmails emails,
            History history,
            Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.directory = directory;
        this.committees = committees;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /** Who is asked. */
    @Described(name = "ReviewAssignment")
    public record Assignment(
            @Described("An account with the role of a reviewer at the event")
            UUID reviewer) {}

    /**
     * @throws NotFound unless the caller manages the event and the contribution was submitted to it
     * @throws Refused {@code contributions-still-taken} before the call has ended; {@code contribution-state}
     * @throws Invalid {@code reviewer}: {@code not-a-reviewer-of-the-event}, {@code reviewer-is-author}, {@code
     *     reviewer-has-conflict} when the reviewer has declared one, {@code asked-already}
     */
    public void execute(String slug, String code, Assignment assignment) {
        var found = desk.lockSubmitted(slug, code);
        var contribution = found.contribution();
        found.require(ContributionStep.REVIEW);
        var reviewer = directory.reviewers(found.event().id()).stream()
                .filter(each -> each.account().equals(assignment.reviewer()))
                .findFirst()
                .orElseThrow(() -> new Invalid("reviewer", "not-a-reviewer-of-the-event"));
        if (contribution.account().equals(reviewer.account())
                || contribution.content().isBy(new EmailAddress(reviewer.email()))) {
            throw new Invalid("reviewer", "reviewer-is-author");
        }
        if (committees
                .bid(contribution.id(), reviewer.account())
                .filter(said -> said.bid() == ReviewBid.CONFLICT)
                .isPresent()) {
            throw new Invalid("reviewer", "reviewer-has-conflict");
        }
        if (contributions.review(contribution.id(), reviewer.account()).isPresent()) {
            throw new Invalid("reviewer", "asked-already");
        }
        history.step(contribution, ContributionAction.REVIEWER_ASSIGNED, null, contribution::review);
        var review = new ContributionReview(contribution.id(), reviewer.account(), clock.instant());
        contributions.add(review);
        emails.assigned(found.event(), contribution, review);
    }
}
