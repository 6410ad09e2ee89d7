package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionState;
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
    private final Clock clock;

    @Inject
    ShowOwnContribution(ContributionDesk desk, EventContributions contributions, Programmes programmes, Clock clock) {
        this.desk = desk;
        this.contributions = contributions;
        this.programmes = programmes;
        this.clock = clock;
    }

    /**
     * A contribution as its author reads it.
     *
     * @param content as it would be written to leave it as it is
     * @param type its name, as accepted or submitted
     * @param comments of reviewers for the authors; none before the decision
     * @param changeable whether it can be changed now
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
            @Nullable ScheduledSession scheduled) {}

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
        var on = event.isPublic() && !event.isCancelled();
        var open = on && call.isOpen(clock.instant());
        var state = contribution.state();
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
                open && (state == ContributionState.DRAFT || state == ContributionState.SUBMITTED),
                open && state == ContributionState.DRAFT,
                on && state == ContributionState.ACCEPTED,
                state.canBecome(ContributionState.WITHDRAWN),
                programmes
                        .of(event.id())
                        .flatMap(kept -> AcceptedContributions.session(kept.programme(), contribution))
                        .map(ScheduledSession::of)
                        .orElse(null));
    }
}
