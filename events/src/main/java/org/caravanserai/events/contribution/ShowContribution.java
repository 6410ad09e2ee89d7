package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.Committee;
import org.caravanserai.domain.events.committee.CommitteeDirectory;
import org.caravanserai.domain.events.committee.ReviewConflict;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionDirectory;
import org.caravanserai.domain.events.contribution.ContributionDirectory.NamedReview;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A contribution for the organizer, with its reviews and who can be asked for one. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowContribution {

    private final ContributionDesk desk;
    private final ContributionDirectory directory;
    private final CommitteeDirectory committees;
    private final Clock clock;

    @Inject
    ShowContribution(
            ContributionDesk desk, ContributionDirectory directory, CommitteeDirectory committees, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.committees = committees;
        this.clock = clock;
    }

    /**
     * A contribution as the organizer reads it.
     *
     * @param decision kept back
     * @param over whether the call has ended, so that it can be reviewed and decided
     * @param reviewers who can be asked for a review
     * @param possible what the organizer can do with it now
     */
    public record ManagedView(
            String code,
            String event,
            LocalizedText eventTitle,
            String timeZone,
            ContributionTerms terms,
            ContributionState state,
            ContributionDraft content,
            LocalizedText track,
            LocalizedText type,
            Instant submittedAt,
            @Nullable ContributionDecision decision,
            boolean over,
            List<NamedReview> reviews,
            List<PossibleReviewer> reviewers,
            Set<ContributionStep> possible) {

        public boolean can(ContributionStep step) {
            return possible.contains(step);
        }
    }

    /**
     * Somebody who can be asked for a review.
     *
     * @param asked how many reviews at the event the person was asked for
     * @param conflict which was found; null: none is known
     */
    public record PossibleReviewer(
            UUID account, String name, int asked, @Nullable ReviewConflict conflict) {

        /** Whether the organizer may ask in spite of the conflict, having thought about it. */
        boolean isAllowed() {
            return conflict != ReviewConflict.OWN
                    && conflict != ReviewConflict.AUTHOR
                    && conflict != ReviewConflict.DECLARED;
        }
    }

    /**
     * @throws NotFound unless the caller manages the event and the contribution was submitted to it
     */
    public ManagedView execute(String slug, String code) {
        var found = desk.submitted(slug, code);
        var contribution = found.contribution();
        var terms = found.call().terms();
        return new ManagedView(
                contribution.code(),
                found.event().slug().value(),
                found.event().title(),
                found.event().schedule().timeZone().getId(),
                terms,
                contribution.state(),
                ContributionDraft.of(contribution.content()),
                terms.trackName(contribution.content().track()),
                terms.typeName(contribution.type()),
                Objects.requireNonNull(contribution.submittedAt()),
                contribution.decision(),
                found.call().hasEnded(clock.instant()),
                directory.reviews(contribution.id()),
                candidates(contribution),
                found.possible(ContributionStep.ofOrganizers()));
    }

    private List<PossibleReviewer> candidates(EventContribution contribution) {
        var committee = Committee.of(contribution.event(), committees);
        return committee.submission(contribution.id()).stream()
                .flatMap(submission -> committee.reviewers().stream()
                        .filter(each -> !submission.asked().contains(each.account()))
                        .map(each -> new PossibleReviewer(
                                each.account(),
                                each.name(),
                                each.asked(),
                                committee.conflict(each, submission).orElse(null))))
                .filter(PossibleReviewer::isAllowed)
                .toList();
    }
}
