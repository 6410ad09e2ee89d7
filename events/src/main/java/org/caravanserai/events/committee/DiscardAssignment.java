package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer drops a proposed assignment; nobody was told of it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class DiscardAssignment {

    private final ContributionDesk desk;
    private final Committees committees;

    @Inject
    DiscardAssignment(ContributionDesk desk, Committees committees) {
        this.desk = desk;
        this.committees = committees;
    }

    /**
     * @throws NotFound when the caller does not manage the event
     * @throws Refused {@code no-proposal}
     */
    public void execute(String slug) {
        var event = desk.managed(slug);
        committees.remove(committees.lockProposal(event.id()).orElseThrow(() -> new Refused("no-proposal")));
    }
}
