package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.ApplicationStandings;
import org.caravanserai.exchanges.call.CallAccess;
import org.caravanserai.exchanges.call.CallDeadlines;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An officer nominates an applicant who has accepted a place; person and place come from the application. */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NominateApplicant {

    private final CallAccess access;
    private final AllocatedApplicants allocated;
    private final Nominate nominate;
    private final CallDeadlines deadlines;
    private final ApplicationStandings standings;
    private final History history;

    @Inject
    public NominateApplicant(
            CallAccess access,
            AllocatedApplicants allocated,
            Nominate nominate,
            CallDeadlines deadlines,
            ApplicationStandings standings,
            History history) {
        this.standings = standings;
        this.access = access;
        this.allocated = allocated;
        this.nominate = nominate;
        this.deadlines = deadlines;
        this.history = history;
    }

    /**
     * @throws NotFound when the caller does not run the call
     * @throws Refused {@code application-state} when the offer is not accepted; {@code quota-exhausted}; {@code
     *     membership-not-proven} when the call is for people of the organization and nobody has confirmed that the applicant is one
     */
    public Nominate.Nominated execute(String code) {
        var application = access.received(code);
        standings.require(ApplicationStep.NOMINATE, application);
        history.step(application, ApplicationAction.NOMINATED, null, application::nominated);
        deadlines.nominated(application);
        return nominate.execute(allocated.nomination(application));
    }
}
