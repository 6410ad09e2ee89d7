package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.PublicContribution;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Contributions to an event that were accepted and confirmed, for everybody. */
@UseCase
@Public
public class ListConfirmedContributions {

    private final ContributionDesk desk;
    private final ContributionDirectory directory;

    @Inject
    ListConfirmedContributions(ContributionDesk desk, ContributionDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /**
     * By title.
     *
     * @throws NotFound when there is no such event, or it is not public
     */
    public Page<PublicContribution> execute(String slug, PageRequest request) {
        return directory.confirmed(desk.visible(slug).id(), request);
    }
}
