package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The author takes a contribution back, or does not come though it was accepted; the organizers are told of what was submitted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawContribution {

    private final ContributionDesk desk;
    private final ContributionDeadlines deadlines;
    private final ContributionEmails emails;
    private final History history;

    @Inject
    WithdrawContribution(
            ContributionDesk desk, ContributionDeadlines deadlines, ContributionEmails emails, History history) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param reason which the organizers read
     * @throws NotFound unless it is the caller's
     * @throws Refused {@code contribution-state}
     */
    public void execute(String code, Reason reason) {
        var found = desk.lockOwn(code);
        var contribution = found.contribution();
        history.step(contribution, ContributionAction.WITHDRAWN, reason.value(), contribution::withdraw);
        deadlines.withdrawn(contribution);
        if (contribution.submittedAt() != null) {
            emails.withdrawn(found.event(), contribution, reason.value());
        }
    }
}
