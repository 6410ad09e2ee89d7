package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** The organizer proposes other reviewers for a contribution, also more than a reviewer takes. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ChangeAssignment {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;

    @Inject
    ChangeAssignment(ContributionDesk desk, Committees committees, CommitteeDirectory directory) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
    }

    /** Who shall review a contribution. */
    @Described(name = "ProposedReviewers")
    public record Choice(
            @Described("Of the proposal that was read") long version,

            @OrEmpty @Described("Accounts of those who shall be asked; none: nobody")
            List<UUID> reviewers) {}

    /**
     * @throws NotFound when the caller does not manage the event, or reviews of the contribution cannot be asked for
     * @throws Refused {@code no-proposal}; {@code proposal-changed} when somebody has changed it since
     * @throws Invalid {@code reviewers}: {@code reviewers-with-conflict} for somebody who has a conflict of interest, was asked before or is no reviewer
     */
    public void execute(String slug, String code, Choice choice) {
        var event = desk.managed(slug);
        var proposal = committees.lockProposal(event.id()).orElseThrow(() -> new Refused("no-proposal"));
        proposal.requireVersion(choice.version());
        var committee = Committee.of(event.id(), directory);
        var submission = AssignmentDesk.submission(committee, code);
        new Invalid.Collector()
                .check(
                        choice.reviewers().stream()
                                .allMatch(each -> committee.isPossible(new ProposedReview(submission.id(), each))),
                        "reviewers",
                        "reviewers-with-conflict")
                .throwIfAny();
        proposal.propose(submission.id(), choice.reviewers());
    }
}
