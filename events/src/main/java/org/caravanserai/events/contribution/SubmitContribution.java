package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The author submits a draft that is complete. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class SubmitContribution {

    private final ContributionDesk desk;
    private final ContributionDeadlines deadlines;
    private final ContributionEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    SubmitContribution(
            ContributionDesk desk,
            ContributionDeadlines deadlines,
            ContributionEmails emails,
            History history,
            Clock clock) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound unless it is the caller's
     * @throws Refused {@code event-off}, {@code contributions-closed}, {@code contribution-state}
     * @throws Invalid whatever is missing, with its field
     */
    public void execute(String code) {
        var found = desk.lockOwn(code);
        var contribution = found.contribution();
        var now = clock.instant();
        found.require(ContributionStep.SUBMIT);
        history.step(
                contribution,
                ContributionAction.SUBMITTED,
                null,
                () -> contribution.submit(found.call().terms(), now));
        deadlines.submitted(contribution);
        emails.submitted(found.event(), contribution);
    }
}
