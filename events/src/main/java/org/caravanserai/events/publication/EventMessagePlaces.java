package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.registration.EventAudience;
import org.caravanserai.domain.messages.AudienceKind;
import org.caravanserai.domain.messages.MessagePlace;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.messages.MessagePlaces;

/** The organizer of an event writes to those who signed up. */
@ApplicationScoped
public class EventMessagePlaces implements MessagePlaces {

    private final OwnEvents ownEvents;
    private final EventPeople people;

    @Inject
    public EventMessagePlaces(OwnEvents ownEvents, EventPeople people) {
        this.ownEvents = ownEvents;
        this.people = people;
    }

    @Override
    public AudienceKind kind() {
        return EventAudience.EVENT;
    }

    @Override
    public MessagePlace own(String address) {
        var event = ownEvents.bySlug(address);
        return new MessagePlace(
                event.id(),
                event.slug().value(),
                event.title(),
                "/manage/events/" + event.slug(),
                "/events/" + event.slug(),
                people.organizerName(event.organizer()),
                event.briefing().participantInfo().contactEmail());
    }
}
