package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Somebody begins a contribution to an event; it is a draft that only this person sees. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BeginContribution {

    private final ContributionDesk desk;
    private final EventContributions contributions;
    private final ContributionDeadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    BeginContribution(
            ContributionDesk desk,
            EventContributions contributions,
            ContributionDeadlines deadlines,
            History history,
            Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return its code
     * @throws NotFound when there is no such event, or no call
     * @throws Refused {@code event-off}, {@code contributions-closed}
     * @throws Invalid each fault with its field
     */
    public String execute(String slug, ContributionDraft draft) {
        var event = desk.visible(slug);
        var call = desk.call(event);
        var now = clock.instant();
        desk.require(ContributionCallStep.CONTRIBUTE, event, call);
        var contribution = new EventContribution(event.id(), desk.account(), draft.content(), call.terms(), now);
        contributions.add(contribution);
        deadlines.begun(event, call, contribution);
        history.record(contribution.id(), ContributionAction.BEGUN, null);
        return contribution.code();
    }
}
