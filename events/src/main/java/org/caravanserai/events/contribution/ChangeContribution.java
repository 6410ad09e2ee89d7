package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The author changes a contribution while the call takes any, also what was submitted. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ChangeContribution {

    private final ContributionDesk desk;
    private final History history;

    @Inject
    ChangeContribution(ContributionDesk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    /**
     * @throws NotFound unless it is the caller's
     * @throws Refused {@code event-off}, {@code contributions-closed}, {@code contribution-state}
     * @throws Invalid each fault with its field; what was submitted stays complete
     */
    public void execute(String code, ContributionDraft draft) {
        var found = desk.lockOwn(code);
        found.require(ContributionStep.CHANGE);
        found.contribution().change(draft.content(), found.call().terms());
        history.record(found.contribution().id(), ContributionAction.CHANGED, null);
    }
}
