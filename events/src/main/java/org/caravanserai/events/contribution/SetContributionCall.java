package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.events.contribution.ContributionTrack;
import org.caravanserai.domain.events.contribution.ContributionType;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer opens a call for contributions to an event, or changes what it says. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class SetContributionCall {

    private final ContributionDesk desk;
    private final ContributionCalls calls;
    private final EventContributions contributions;
    private final History history;
    private final Clock clock;

    @Inject
    SetContributionCall(
            ContributionDesk desk,
            ContributionCalls calls,
            EventContributions contributions,
            History history,
            Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.contributions = contributions;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return whether there was none before
     * @throws NotFound when the caller does not manage the event
     * @throws Refused {@code event-off}; {@code contribution-call-ended}
     * @throws Invalid each fault with its field; {@code closesAt}: {@code extend-the-call}, {@code after-the-event}; {@code tracks}, {@code types}: {@code in-use}
     *     when one is left out that contributions name
     */
    public boolean execute(String slug, ContributionCallDraft draft) {
        var event = desk.managed(slug);
        var now = clock.instant();
        var known = calls.lock(event.id());
        ContributionCallStep.CHANGE.require(desk.standing(event, known.orElse(null)));
        var terms = draft.terms();
        var zone = event.schedule().timeZone();
        if (known.isEmpty()) {
            var dates = inTime(event, draft.dates(zone, null, now));
            calls.add(new ContributionCall(event.id(), draft.text(), terms, dates, now));
            history.record(event.id(), EventAction.CALL_OPENED, null);
            return true;
        }
        var call = known.get();
        requireUsed(event, call.terms(), terms);
        call.change(draft.text(), terms, inTime(event, draft.dates(zone, call.dates(), now)), event.isPublic(), now);
        history.record(event.id(), EventAction.CALL_CHANGED, null);
        return false;
    }

    /** A contribution that comes when the event is over cannot be held there. */
    private static ContributionCall.Dates inTime(AcademicEvent event, ContributionCall.Dates dates) {
        ContributionDesk.requireInTime("closesAt", dates.closesAt(), event);
        return dates;
    }

    private void requireUsed(AcademicEvent event, ContributionTerms before, ContributionTerms now) {
        new Invalid.Collector()
                .check(
                        isFree(
                                event,
                                keys(before.tracks().stream().map(ContributionTrack::key)),
                                keys(now.tracks().stream().map(ContributionTrack::key))),
                        "tracks",
                        "in-use")
                .check(
                        isFree(
                                event,
                                keys(before.types().stream().map(ContributionType::key)),
                                keys(now.types().stream().map(ContributionType::key))),
                        "types",
                        "in-use")
                .throwIfAny();
    }

    private boolean isFree(AcademicEvent event, Set<String> before, Set<String> now) {
        return before.stream()
                .filter(key -> !now.contains(key))
                .noneMatch(key -> contributions.isUsed(event.id(), key));
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toUnmodifiableSet());
    }
}
