package org.caravanserai.exchanges.selection;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallDirectory;
import org.caravanserai.domain.exchanges.call.ReviewTask;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Applications that the caller can review now. */
@UseCase
@Requires(Permission.REVIEW_APPLICATIONS)
public class BrowseReviews {

    private final CallDirectory directory;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    public BrowseReviews(CallDirectory directory, ExchangeOfficer officer, Clock clock) {
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    /** See {@link CallDirectory#toReview}. */
    public Page<ReviewTask> execute(PageRequest request) {
        return directory.toReview(officer.reviewed(), officer.account(), clock.instant(), request);
    }
}
