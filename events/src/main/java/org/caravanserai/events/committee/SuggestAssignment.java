package org.caravanserai.events.committee;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.AssignmentSolver;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ReviewProposal;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.contribution.ContributionDesk;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** The best assignment of the reviewers of an event to its contributions is calculated and proposed to the organizer; nobody is told. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class SuggestAssignment {

    private final ContributionDesk desk;
    private final Committees committees;
    private final CommitteeDirectory directory;
    private final AssignmentSolver solver;
    private final Clock clock;

    @Inject
    SuggestAssignment(
            ContributionDesk desk,
            Committees committees,
            CommitteeDirectory directory,
            AssignmentSolver solver,
            Clock clock) {
        this.desk = desk;
        this.committees = committees;
        this.directory = directory;
        this.solver = solver;
        this.clock = clock;
    }

    /** What is wanted. */
    @Described(name = "AssignmentWish")
    public record Wish(
            @Described("How many reviews each contribution shall have, with those asked for before")
            @Between(least = 1, most = ContributionTerms.MOST_REVIEWS)
            int reviews) {}

    /**
     * A suggestion takes the place of the one before, also of what was changed in it by hand.
     *
     * @throws NotFound when the caller does not manage the event, or it has no call
     * @throws Refused {@code contributions-still-taken} before the call has ended; {@code no-reviewers}
     * @throws Invalid {@code reviews}: {@code between}
     */
    public void execute(String slug, Wish wish) {
        var event = desk.managed(slug);
        desk.requireEnded(event);
        ReviewProposal.requireReviews(wish.reviews());
        var committee = Committee.of(event.id(), directory);
        if (committee.reviewers().isEmpty()) {
            throw new Refused("no-reviewers");
        }
        var suggested = committee.suggest(wish.reviews(), solver);
        var known = committees.lockProposal(event.id());
        if (known.isPresent()) {
            known.get().become(wish.reviews(), suggested, clock.instant());
        } else {
            committees.add(new ReviewProposal(event.id(), wish.reviews(), suggested, clock.instant()));
        }
    }
}
