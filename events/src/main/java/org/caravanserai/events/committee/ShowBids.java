package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Biddable;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Contributions to an event for its reviewers, who say which they want to review: nothing says who the authors are. */
@UseCase
@Requires(Permission.REVIEW_CONTRIBUTIONS)
public class ShowBids {

    private final ContributionDesk desk;
    private final CommitteeDirectory directory;
    private final Clock clock;

    @Inject
    ShowBids(ContributionDesk desk, CommitteeDirectory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** What a reviewer may bid for. */
    public record BidsView(String event, LocalizedText eventTitle, ContributionTerms terms, Page<Biddable> page) {}

    /**
     * @param request see {@link CommitteeDirectory#biddable}
     * @throws NotFound unless the caller reviews for the event and its call has ended
     */
    public BidsView execute(String slug, CommitteeDirectory.Filter filter, PageRequest request) {
        var event = desk.reviewed(slug);
        var call = desk.call(event);
        if (!call.hasEnded(clock.instant())) {
            throw new NotFound("not-found");
        }
        return new BidsView(
                event.slug().value(),
                event.title(),
                call.terms(),
                directory.biddable(event.id(), desk.account(), filter, request));
    }
}
