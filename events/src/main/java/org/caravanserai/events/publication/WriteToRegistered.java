package org.caravanserai.events.publication;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer writes to those who signed up, all of them or some. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class WriteToRegistered {

    private final OwnEvents ownEvents;
    private final EventNotifications emails;
    private final History history;

    @Inject
    public WriteToRegistered(OwnEvents ownEvents, EventNotifications emails, History history) {
        this.ownEvents = ownEvents;
        this.emails = emails;
        this.history = history;
    }

    /** Longest text, in characters. */
    public static final int MAX_TEXT = 10_000;

    /** Longest subject, in characters. */
    public static final int MAX_SUBJECT = 200;

    /**
     * @param filter who gets it
     * @return how many people get it
     */
    public int execute(String slug, RegistrationFilter filter, String subject, String text) {
        var faults = new Invalid.Collector();
        var heading = faults.needed("subject", subject, MAX_SUBJECT);
        var message = faults.needed("text", text, MAX_TEXT);
        faults.throwIfAny();
        var event = ownEvents.bySlug(slug);
        int people = emails.message(event, filter, heading, message);
        history.record(event.id(), EventAction.MESSAGE_SENT, heading + " (" + people + ")");
        return people;
    }
}
