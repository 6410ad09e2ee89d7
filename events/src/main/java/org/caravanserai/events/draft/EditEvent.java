package org.caravanserai.events.draft;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.events.EventSetting;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * An organizer changes an event. What the authority has agreed to changes only after it agrees again; what waits for that
 * already goes on waiting until it is decided, withdrawn, or wished otherwise.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class EditEvent {

    private final OwnEvents ownEvents;
    private final WantedDetails wanted;
    private final PendingChanges pending;
    private final ChangeFollowUp followUp;
    private final History history;
    private final Settings settings;

    @Inject
    public EditEvent(
            OwnEvents ownEvents,
            WantedDetails wanted,
            PendingChanges pending,
            ChangeFollowUp followUp,
            History history,
            Settings settings) {
        this.settings = settings;
        this.ownEvents = ownEvents;
        this.wanted = wanted;
        this.pending = pending;
        this.followUp = followUp;
        this.history = history;
    }

    /**
     * @param version the version that was edited; null: whatever it is now
     * @return whether something of it now waits for the authority
     * @throws Conflict {@code changed-meanwhile} when it was changed after that version
     */
    public boolean execute(String slug, @Nullable Long version, EventDraft draft) {
        var event = ownEvents.lock(slug);
        Version.require(version, event.version());
        var told = event.briefing().participantInfo();
        var waiting = pending.of(event);
        var toApprove = event.change(
                wanted.of(event, draft),
                waiting.stream().map(EventChange::facts).toArray(EventDetails.ApprovedFacts[]::new));
        followUp.applySeats(event);
        history.record(event.id(), EventAction.EDITED, null);
        boolean waits = toApprove != null && isAsked(event, toApprove);
        followUp.edited(event, told);
        return waits;
    }

    /** Whether the authority is asked for other facts; the event takes them over where it need not be. */
    private boolean isAsked(AcademicEvent event, EventDetails.ApprovedFacts facts) {
        if (settings.isOn(EventSetting.EVENT_CHANGES_APPROVED)) {
            followUp.requireSeatsKept(event, facts.mode());
            pending.propose(event, facts);
            return true;
        }
        var before = event.details().approvedFacts();
        pending.adopt(event, facts);
        followUp.adopted(event, before);
        return false;
    }
}
