package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The organizer takes contributions until a later moment; those with drafts are told. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ExtendContributionCall {

    private final ContributionDesk desk;
    private final ContributionCalls calls;
    private final EventContributions contributions;
    private final ContributionDeadlines deadlines;
    private final ContributionEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    ExtendContributionCall(
            ContributionDesk desk,
            ContributionCalls calls,
            EventContributions contributions,
            ContributionDeadlines deadlines,
            ContributionEmails emails,
            History history,
            Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /** A later deadline. */
    @Described(name = "ContributionCallExtension", value = "A later deadline of a call for contributions.")
    public record Extension(
            WrittenTime until,
            @Described("Which those with drafts read") Reason reason) {}

    /**
     * @return how many people are told
     * @throws NotFound when the caller does not manage the event, or it has no call
     * @throws Refused {@code event-not-published}, {@code event-off}
     * @throws Invalid {@code until}: {@code not-an-extension}, {@code moment-is-past}, {@code after-the-event}
     */
    public int execute(String slug, Extension extension) {
        var event = desk.managed(slug);
        var call = calls.lock(event.id()).orElseThrow(() -> new NotFound("not-found"));
        desk.require(ContributionCallStep.EXTEND, event, call);
        var until = extension.until().in("until", event.schedule().timeZone());
        ContributionDesk.requireInTime("until", until, event);
        call.extend(until, clock.instant());
        history.record(event.id(), EventAction.CALL_EXTENDED, call.closesAt() + " " + extension.reason());
        var drafts = contributions.of(event.id(), ContributionState.DRAFT);
        for (var draft : drafts) {
            deadlines.begun(event, call, draft);
            emails.extended(event, call, draft, extension.reason().value());
        }
        return drafts.size();
    }
}
