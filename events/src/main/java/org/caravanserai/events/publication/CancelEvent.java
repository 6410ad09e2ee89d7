package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.registration.CancelledEventRegistrations;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer cancels an event; all registrations end and their people are notified. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CancelEvent {

    private final OrganizerSteps steps;
    private final EventNotifications emails;
    private final CancelledEventRegistrations registrations;

    @Inject
    CancelEvent(OrganizerSteps steps, EventNotifications emails, CancelledEventRegistrations registrations) {
        this.steps = steps;
        this.emails = emails;
        this.registrations = registrations;
    }

    /**
     * @param reason shown to participants
     * @throws Invalid {@code required} without a reason
     * @throws org.caravanserai.domain.shared.Refused {@code event-state} when it is not public or approved
     */
    public void execute(String slug, String reason) {
        var why = ShortText.needed("reason", reason, EarlyClosing.MAX_REASON);
        steps.take(slug, why, event -> {
            registrations.lock(event);
            emails.toAll(event, EventEmail.EVENT_CANCELLED, why);
            registrations.end(event, why);
            event.cancel();
        });
    }
}
