package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.events.committee.ProposedReviews;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The organizer accepts a proposed assignment as a whole: each reviewer is asked for all reviews at once, and told once. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class AcceptAssignment {

    private final ContributionDesk desk;
    private final EventContributions contributions;
    private final Committees committees;
    private final CommitteeDirectory directory;
    private final ContributionEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    AcceptAssignment(
            ContributionDesk desk,
            EventContributions contributions,
            Committees committees,
            CommitteeDirectory directory,
            ContributionEmails emails,
            History history,
            Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.committees = committees;
        this.directory = directory;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /** Which proposal is accepted. */
    @Described(name = "AssignmentAcceptance")
    public record Acceptance(
            @Described("Of the proposal that was read") long version) {}

    /**
     * What came of it.
     *
     * @param asked how many reviews were asked for
     * @param left how many were not: the contribution was withdrawn, the reviewer has declared a conflict or gone, or was asked since
     */
    @Described(name = "AssignmentAccepted")
    public record Accepted(int asked, int left) {}

    /**
     * @throws NotFound when the caller does not manage the event, or it has no call
     * @throws Refused {@code no-proposal} when there is none any more; {@code proposal-changed} when somebody has changed it since; {@code
     *     contributions-still-taken}
     */
    public Accepted execute(String slug, Acceptance acceptance) {
        var event = desk.managed(slug);
        desk.requireEnded(event);
        var proposal = committees.lockProposal(event.id()).orElseThrow(() -> new Refused("no-proposal"));
        proposal.requireVersion(acceptance.version());
        var locked = locked(event.id(), proposal.pairs());
        var committee = Committee.of(event.id(), directory);
        Map<UUID, List<ContributionReview>> asked = new LinkedHashMap<>();
        int left = 0;
        for (var pair : proposal.pairs().pairs()) {
            var contribution = locked.get(pair.contribution());
            if (contribution != null && committee.isPossible(pair)) {
                asked.computeIfAbsent(pair.reviewer(), id -> new ArrayList<>()).add(ask(contribution, pair));
            } else {
                left++;
            }
        }
        asked.values().forEach(reviews -> emails.assigned(event, titles(reviews, locked), reviews));
        committees.remove(proposal);
        int sum = asked.values().stream().mapToInt(List::size).sum();
        history.record(event.id(), EventAction.REVIEWS_ASSIGNED, Objects.toString(sum));
        return new Accepted(sum, left);
    }

    /** The contributions, locked in the order in which decisions are released. */
    private Map<UUID, EventContribution> locked(UUID event, ProposedReviews pairs) {
        Map<UUID, EventContribution> locked = new LinkedHashMap<>();
        directory.submissions(event).stream()
                .filter(each -> !pairs.reviewersOf(each.id()).isEmpty())
                .map(Submission::code)
                .map(contributions::lock)
                .flatMap(each -> each.stream())
                .forEach(each -> locked.put(each.id(), each));
        return locked;
    }

    private ContributionReview ask(EventContribution contribution, ProposedReview pair) {
        history.step(contribution, ContributionAction.REVIEWER_ASSIGNED, null, contribution::review);
        var review = new ContributionReview(contribution.id(), pair.reviewer(), clock.instant());
        contributions.add(review);
        return review;
    }

    private static List<String> titles(
            Collection<ContributionReview> reviews, Map<UUID, EventContribution> contributions) {
        return reviews.stream()
                .map(each -> Objects.requireNonNull(contributions.get(each.contribution()))
                        .content()
                        .title())
                .toList();
    }
}
