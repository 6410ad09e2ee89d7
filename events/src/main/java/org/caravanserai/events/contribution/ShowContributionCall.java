package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** What the call for contributions to an event says to everybody. */
@UseCase
@Public
public class ShowContributionCall {

    private final ContributionDesk desk;
    private final ContributionCalls calls;
    private final Clock clock;

    @Inject
    ShowContributionCall(ContributionDesk desk, ContributionCalls calls, Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param event slug of the event
     * @param closesAt the deadline that is announced
     * @param open whether contributions are taken now
     * @param over whether it takes nothing any more
     * @param possible what can be done with it now; all but to contribute are steps of its organizers
     */
    public record CallView(
            String event,
            LocalizedText eventTitle,
            String timeZone,
            LocalizedText text,
            ContributionTerms terms,
            Instant opensAt,
            Instant closesAt,
            boolean open,
            boolean over,
            Set<ContributionCallStep> possible) {

        public boolean can(ContributionCallStep step) {
            return possible.contains(step);
        }
    }

    /**
     * @return empty when the event has no call
     * @throws NotFound when there is no such event, or it is not public
     */
    public Optional<CallView> execute(String slug) {
        var event = desk.visible(slug);
        var now = clock.instant();
        return calls.of(event.id())
                .map(call -> new CallView(
                        event.slug().value(),
                        event.title(),
                        event.schedule().timeZone().getId(),
                        call.text(),
                        call.terms(),
                        call.opensAt(),
                        call.closesAt(),
                        ContributionCallStep.CONTRIBUTE.isPossible(desk.standing(event, call)),
                        call.hasEnded(now),
                        desk.possible(event, call)));
    }
}
