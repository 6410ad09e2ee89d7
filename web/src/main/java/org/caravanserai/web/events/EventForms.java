package org.caravanserai.web.events;

import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.draft.EventForm;
import org.jspecify.annotations.Nullable;

/** Converts the body of an API call to the form of the use cases. */
final class EventForms {

    private static final Pattern LOCAL_TIME = Pattern.compile("[0-9-]+T[0-9:.]+");

    private EventForms() {}

    /**
     * @throws Invalid when there is no body at all
     */
    static EventForm of(@Nullable EventJson body) {
        if (body == null) {
            throw new Invalid("title", "required");
        }
        requireOffsets(body);
        var venue = body.venue() == null ? new EventJson.VenueJson(null, null, null) : body.venue();
        var terms = body.registration() == null
                ? new EventJson.RegistrationTermsJson(null, null, null, null, null, null, null, null, null, null, null)
                : body.registration();
        var contact = body.contact() == null ? new EventJson.ContactJson(null, null) : body.contact();
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
                terms.confirmGuests(),
                terms.questions(),
                body.joinLink(),
                contact.name(),
                contact.email());
    }

    /** A form of a page says local times of the event's zone; a program says which moment it means. */
    private static void requireOffsets(EventJson body) {
        var terms = body.registration();
        var faults = new Invalid.Collector();
        requireOffset("startsAt", body.startsAt(), faults);
        requireOffset("endsAt", body.endsAt(), faults);
        if (terms != null) {
            requireOffset("registration.opensAt", terms.opensAt(), faults);
            requireOffset("registration.closesAt", terms.closesAt(), faults);
        }
        faults.throwIfAny();
    }

    private static void requireOffset(String field, @Nullable String time, Invalid.Collector faults) {
        var local = time != null && LOCAL_TIME.matcher(time.strip()).matches();
        faults.check(!local, field, "offset-needed", String.valueOf(time));
    }
}
