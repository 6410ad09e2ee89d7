package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The reviewers of an event for its organizer: which tracks they know, how many reviews they take and have. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowCommittee {

    private final ContributionDesk desk;
    private final CommitteeDirectory directory;
    private final Clock clock;

    @Inject
    ShowCommittee(ContributionDesk desk, CommitteeDirectory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The committee.
     *
     * @param over whether the call has ended, so that reviewers can bid and be assigned
     */
    public record CommitteeView(
            String event,
            LocalizedText eventTitle,
            ContributionTerms terms,
            boolean over,
            List<CommitteeReviewer> reviewers) {}

    /**
     * A reviewer of the event.
     *
     * @param tracks keys of those that the person knows; none: nothing is known
     * @param most how many reviews the person takes
     * @param asked how many the person was asked for and has not declined
     * @param bids about how many contributions the person has said something
     */
    public record CommitteeReviewer(
            UUID account, String name, String email, List<String> tracks, int most, int asked, int bids) {}

    /**
     * @throws NotFound when the caller does not manage the event, or it has no call
     */
    public CommitteeView execute(String slug) {
        var event = desk.managed(slug);
        var call = desk.call(event);
        return new CommitteeView(
                event.slug().value(),
                event.title(),
                call.terms(),
                call.hasEnded(clock.instant()),
                directory.reviewers(event.id()).stream()
                        .map(ShowCommittee::member)
                        .toList());
    }

    private static CommitteeReviewer member(Reviewer reviewer) {
        return new CommitteeReviewer(
                reviewer.account(),
                reviewer.name(),
                reviewer.email(),
                reviewer.tracks(),
                reviewer.most(),
                reviewer.asked(),
                reviewer.bids());
    }
}
