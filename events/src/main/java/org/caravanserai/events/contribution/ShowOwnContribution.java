package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A contribution for its author: where it stands, and after the decision what reviewers have written for the authors. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowOwnContribution {

    private final ContributionDesk desk;
    private final EventContributions contributions;
    private final Programmes programmes;

    @Inject
    ShowOwnContribution(ContributionDesk desk, EventContributions contributions, Programmes programmes) {
        this.desk = desk;
        this.contributions = contributions;
        this.programmes = programmes;
    }

    /**
     * A contribution as its author reads it.
     *
     * @param content as it would be written to leave it as it is
     * @param type its name, as accepted or submitted
     * @param comments of reviewers for the authors; none before the decision
     * @param possible what its author can do with it now; the four before say the same of each step
     * @param scheduled null until the programme has a session for it
     */
    public record OwnView(
            String code,
            String event,
            LocalizedText eventTitle,
            String timeZone,
            ContributionTerms terms,
            ContributionState state,
            ContributionDraft content,
            LocalizedText track,
            LocalizedText type,
            Instant begunAt,
            @Nullable Instant submittedAt,
            Instant closesAt,
            List<String> comments,
            boolean changeable,
            boolean submittable,
            boolean confirmable,
            boolean withdrawable,
            Set<ContributionStep> possible,
            @Nullable ScheduledSession scheduled) {

        public boolean can(ContributionStep step) {
            return possible.contains(step);
        }
    }

    /** The session of a contribution in the public programme. */
    @Described(name = "ScheduledSession")
    public record ScheduledSession(UUID session, Instant startsAt, String room) {

        static ScheduledSession of(ProgrammeSession session) {
            return new ScheduledSession(session.guid(), session.start().toInstant(), session.room());
        }
    }

    /**
     * @throws NotFound unless it is the caller's
     */
    public OwnView execute(String code) {
        var found = desk.own(code);
        var contribution = found.contribution();
        var event = found.event();
        var call = found.call();
        var state = contribution.state();
        var possible = found.possible(ContributionStep.ofAuthors());
        return new OwnView(
                contribution.code(),
                event.slug().value(),
                event.title(),
                event.schedule().timeZone().getId(),
                call.terms(),
                state,
                ContributionDraft.of(contribution.content()),
                call.terms().trackName(contribution.content().track()),
                call.terms().typeName(contribution.type()),
                contribution.begunAt(),
                contribution.submittedAt(),
                call.closesAt(),
                state.isDecided() ? ContributionComments.of(contributions.reviews(contribution.id())) : List.of(),
                possible.contains(ContributionStep.CHANGE),
                possible.contains(ContributionStep.SUBMIT),
                possible.contains(ContributionStep.CONFIRM),
                possible.contains(ContributionStep.WITHDRAW),
                possible,
                programmes
                        .of(event.id())
                        .flatMap(kept -> AcceptedContributions.session(kept.programme(), contribution))
                        .map(ScheduledSession::of)
                        .orElse(null));
    }
}
