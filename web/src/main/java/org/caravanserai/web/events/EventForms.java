package org.caravanserai.web.events;

import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.draft.EventForm;
import org.jspecify.annotations.Nullable;

/** From the body of the API to the form that the use cases read. */
final class EventForms {

    private EventForms() {}

    /**
     * @throws Invalid when there is no body at all
     */
    static EventForm of(@Nullable EventJson body) {
        if (body == null) {
            throw new Invalid("title", "required");
        }
        var venue = body.venue() == null ? new EventJson.VenueJson(null, null, null) : body.venue();
        var terms = body.registration() == null
                ? new EventJson.RegistrationTermsJson(null, null, null, null, null, null, null, null, null, null)
                : body.registration();
        return new EventForm(
                body.slug(),
                body.kind(),
                body.mode(),
                body.title(),
                body.summary(),
                body.description(),
                body.organizer() == null ? null : body.organizer().slug(),
                body.series() == null ? null : body.series().slug(),
                body.languages(),
                body.startsAt(),
                body.endsAt(),
                body.timeZone(),
                venue.name(),
                venue.city(),
                venue.country(),
                terms.opensAt(),
                terms.closesAt(),
                terms.capacity(),
                terms.onlineCapacity(),
                terms.waitingList(),
                terms.moderated(),
                terms.guests(),
                terms.questions());
    }
}
