package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The author confirms to come with an accepted contribution; it is public from then on. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ConfirmContribution {

    private final ContributionDesk desk;
    private final History history;

    @Inject
    ConfirmContribution(ContributionDesk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    /**
     * @throws NotFound unless it is the caller's
     * @throws Refused {@code event-off}, {@code contribution-state}
     */
    public void execute(String code) {
        var found = desk.lockOwn(code);
        found.require(ContributionStep.CONFIRM);
        history.step(found.contribution(), ContributionAction.CONFIRMED, null, found.contribution()::confirm);
    }
}
