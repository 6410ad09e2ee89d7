package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The call for contributions to an event as its organizer has written it. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowOwnContributionCall {

    private final ContributionDesk desk;
    private final ContributionCalls calls;
    private final Clock clock;

    @Inject
    ShowOwnContributionCall(ContributionDesk desk, ContributionCalls calls, Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * An event with its call.
     *
     * @param known null while there is none
     * @param closesAt null while there is none
     * @param announced whether the event is public, so that people may count on the deadline
     * @param open whether contributions are taken now
     * @param over whether it takes nothing any more
     * @param possible what can be done with it now
     */
    public record OwnCall(
            String event,
            LocalizedText eventTitle,
            String timeZone,
            @Nullable ContributionCallDraft known,
            @Nullable Instant closesAt,
            boolean announced,
            boolean open,
            boolean over,
            Set<ContributionCallStep> possible) {

        public boolean can(ContributionCallStep step) {
            return possible.contains(step);
        }
    }

    /**
     * @throws NotFound when the caller does not manage the event
     */
    public OwnCall execute(String slug) {
        var event = desk.managed(slug);
        var zone = event.schedule().timeZone();
        var now = clock.instant();
        var call = calls.of(event.id());
        var possible = desk.possible(event, call.orElse(null));
        return new OwnCall(
                event.slug().value(),
                event.title(),
                zone.getId(),
                call.map(each -> ContributionCallDraft.of(each, zone)).orElse(null),
                call.map(ContributionCall::closesAt).orElse(null),
                event.isPublic(),
                possible.contains(ContributionCallStep.CLOSE),
                event.isPublic() && call.filter(each -> each.hasEnded(now)).isPresent(),
                possible);
    }
}
