package org.caravanserai.events.contribution;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** The organizer ends the call before its time, so that reviews begin; those with drafts are told. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CloseContributionCall {

    private final ContributionDesk desk;
    private final ContributionCalls calls;
    private final EventContributions contributions;
    private final ContributionDeadlines deadlines;
    private final ContributionEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    CloseContributionCall(
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

    /** Why the call is closed early. */
    @Described(name = "ContributionCallClosing", value = "The end of a call for contributions before its time.")
    public record Closing(
            @Described("Which those with drafts read") Reason reason) {}

    /**
     * @return how many people are told
     * @throws NotFound when the caller does not manage the event, or it has no call
     * @throws Refused {@code contributions-closed} when it is not open
     */
    public int execute(String slug, Closing closing) {
        var event = desk.managed(slug);
        var call = calls.lock(event.id()).orElseThrow(() -> new NotFound("not-found"));
        desk.require(ContributionCallStep.CLOSE, event, call);
        call.close(clock.instant());
        history.record(event.id(), EventAction.CALL_CLOSED, closing.reason().value());
        var drafts = contributions.of(event.id(), ContributionState.DRAFT);
        for (var draft : drafts) {
            deadlines.closed(draft);
            emails.closed(event, call, draft, closing.reason().value());
        }
        return drafts.size();
    }
}
