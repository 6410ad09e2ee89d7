package org.caravanserai.events.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer postpones a published event; everybody who signed up is told. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PostponeEvent {

    private OwnEvents ownEvents;
    private NewsLetters letters;
    private Event<EventChanged> changed;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected PostponeEvent() {}

    @Inject
    public PostponeEvent(OwnEvents ownEvents, NewsLetters letters, Event<EventChanged> changed, History history) {
        this.ownEvents = ownEvents;
        this.letters = letters;
        this.changed = changed;
        this.history = history;
    }

    /**
     * @param reason what people are told
     */
    public void with(String slug, String reason) {
        if (reason.isBlank()) {
            throw new Invalid("reason", "required");
        }
        var event = ownEvents.bySlug(slug);
        var before = event.state();
        event.postpone();
        history.record(Subject.EVENT, event.id(), "POSTPONED", before, event.state(), reason);
        letters.toAll(event, MailTemplate.EVENT_POSTPONED, reason);
        changed.fire(new EventChanged(event.id()));
    }
}
