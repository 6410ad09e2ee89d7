package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer postpones a published event; registered people are notified. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PostponeEvent {

    private final OrganizerSteps steps;
    private final EventNotifications emails;

    @Inject
    PostponeEvent(OrganizerSteps steps, EventNotifications emails) {
        this.steps = steps;
        this.emails = emails;
    }

    /**
     * @param reason shown to participants
     * @throws Invalid {@code required} without a reason
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is not public
     */
    public void execute(String slug, String reason) {
        var why = ShortText.needed("reason", reason, EarlyClosing.MAX_REASON);
        var event = steps.take(slug, why, AcademicEvent::postpone);
        emails.toAll(event, EventEmail.EVENT_POSTPONED, why);
    }
}
