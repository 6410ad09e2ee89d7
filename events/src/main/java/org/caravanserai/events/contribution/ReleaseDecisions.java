package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The decisions that were kept back count from now on; each author is told, with what reviewers have written for the authors. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ReleaseDecisions {

    private final ContributionDesk desk;
    private final EventContributions contributions;
    private final ContributionEmails emails;
    private final History history;

    @Inject
    ReleaseDecisions(
            ContributionDesk desk, EventContributions contributions, ContributionEmails emails, History history) {
        this.desk = desk;
        this.contributions = contributions;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @return how many authors are told
     * @throws NotFound when the caller does not manage the event, or it has no call
     * @throws Refused {@code nothing-decided}
     */
    public int execute(String slug) {
        var event = desk.managed(slug);
        var call = desk.call(event);
        int told = 0;
        for (var contribution : contributions.lockDecided(event.id())) {
            var before = contribution.state();
            var released = contribution.release();
            if (released != null) {
                history.record(contribution.id(), released.action(), before, contribution.state(), null);
                emails.decided(
                        event, call, contribution, ContributionComments.of(contributions.reviews(contribution.id())));
                told++;
            }
        }
        if (told == 0) {
            throw new Refused("nothing-decided");
        }
        history.record(event.id(), EventAction.DECISIONS_RELEASED, Objects.toString(told));
        return told;
    }
}
