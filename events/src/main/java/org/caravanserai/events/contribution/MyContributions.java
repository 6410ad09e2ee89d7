package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.OwnContribution;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's contributions to events, and where they stand. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyContributions {

    private final ContributionDesk desk;
    private final ContributionDirectory directory;

    @Inject
    MyContributions(ContributionDesk desk, ContributionDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** The newest first, at most 200. */
    public List<OwnContribution> execute() {
        return directory.ofAccount(desk.account());
    }
}
