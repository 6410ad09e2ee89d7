package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.OwnCommittee;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Events whose contributions the caller may bid for now. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class MyCommittees {

    private final ContributionDesk desk;
    private final CommitteeDirectory directory;
    private final Clock clock;

    @Inject
    MyCommittees(ContributionDesk desk, CommitteeDirectory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    public List<OwnCommittee> execute() {
        return directory.committees(desk.account(), clock.instant());
    }
}
