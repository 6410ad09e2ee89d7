package org.caravanserai.events.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.events.OwnEvents;

/** Finds the event at whose desk the caller is, and the registrations whose codes are shown there. */
@ApplicationScoped
class ArrivalDesk {

    private final OwnEvents ownEvents;
    private final Registrations registrations;

    @Inject
    ArrivalDesk(OwnEvents ownEvents, Registrations registrations) {
        this.ownEvents = ownEvents;
        this.registrations = registrations;
    }

    /**
     * @throws NotFound when there is none, or the caller does not record who comes
     */
    AcademicEvent event(String slug) {
        return ownEvents.bySlug(Permission.RECORD_ARRIVALS, slug);
    }

    /**
     * The registration with the code, locked.
     *
     * @throws Invalid {@code code}: {@code no-such-registration} when the event has none
     */
    Registration locked(AcademicEvent event, String code) {
        return registrations
                .byCode(ReadableCode.tidy(code))
                .filter(found -> found.event().equals(event.id()))
                .flatMap(found -> registrations.lock(found.id()))
                .orElseThrow(() -> new Invalid("code", "no-such-registration"));
    }
}
