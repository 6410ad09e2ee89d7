package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.AssignedReview;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The reviews of contributions to events that the caller was asked for. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class MyReviews {

    private final ContributionDesk desk;
    private final ContributionDirectory directory;

    @Inject
    MyReviews(ContributionDesk desk, ContributionDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** Those to be written first. */
    public List<AssignedReview> execute() {
        return directory.toReview(desk.account());
    }
}
