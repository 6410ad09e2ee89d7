package org.caravanserai.domain.events;

import java.util.List;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationState;

/** Events as they are read, made of events in memory. */
public final class EventViews {

    private EventViews() {}

    /** Without places and what waits. */
    public static EventView of(AcademicEvent event, Organization organizer) {
        var details = event.details();
        var schedule = event.schedule();
        var venue = details.approvedFacts().venue();
        var terms = event.registration();
        return new EventView(
                event.id(),
                event.version(),
                event.slug().value(),
                details.kind(),
                event.state(),
                event.mode(),
                event.title(),
                details.summary(),
                details.description(),
                new EventView.Organizer(
                        organizer.id(),
                        organizer.slug().value(),
                        organizer.displayName(),
                        organizer.sector(),
                        organizer.state() == OrganizationState.VERIFIED,
                        null),
                null,
                details.languages().values(),
                schedule.startsAt(),
                schedule.endsAt(),
                schedule.timeZone().getId(),
                new EventView.Place(
                        venue.name(),
                        venue.city(),
                        venue.country() == null ? null : venue.country().value()),
                new EventView.Terms(
                        terms.opensAt(),
                        terms.closesAt(),
                        event.earlyClosing(),
                        terms.capacity(),
                        terms.onlineCapacity(),
                        terms.waitingList(),
                        terms.moderated(),
                        terms.guests(),
                        terms.confirmGuests(),
                        terms.questions()),
                0,
                0,
                List.of(),
                null,
                event.publishedAt(),
                event.isCancelled(),
                false,
                null,
                event.briefing().participantInfo());
    }
}
