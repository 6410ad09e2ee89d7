package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Finds a registration for its person, its guest with the key, the organizer, or who helps; for everybody else there is none. */
@ApplicationScoped
public class KnownRegistrations {

    private final Registrations registrations;
    private final OwnEvents ownEvents;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    KnownRegistrations(Registrations registrations, OwnEvents ownEvents, CurrentCaller caller, Clock clock) {
        this.registrations = registrations;
        this.ownEvents = ownEvents;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * For its person, its guest with the key, and who manages the event.
     *
     * @param guestKey what came with a guest's link, or null
     * @throws NotFound when there is none, or it is not the caller's to change
     */
    Registration byCode(String code, @Nullable String guestKey) {
        return byCode(code, guestKey, Permission.MANAGE_EVENTS);
    }

    /** Like {@link #byCode}, and for who only helps with the event. */
    Registration readable(String code, @Nullable String guestKey) {
        return byCode(code, guestKey, Permission.READ_PARTICIPANTS);
    }

    private Registration byCode(String code, @Nullable String guestKey, Permission otherwise) {
        var registration = registrations.byCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        if (!registration.isOf(caller.get()) && !isGuest(registration, guestKey)) {
            ownEvents.byId(otherwise, registration.event());
        }
        return registration;
    }

    /** For its person and its guest with the key, but not for the organizer. */
    public Registration ofPerson(String code, @Nullable String guestKey) {
        return findOfPerson(code, guestKey).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Like {@link #ofPerson}, but empty for everybody else. */
    Optional<Registration> findOfPerson(String code, @Nullable String guestKey) {
        return registrations
                .byCode(ReadableCode.tidy(code))
                .filter(found -> found.isOf(caller.get()) || isGuest(found, guestKey));
    }

    /** Like {@link #byCode}, but only for a guest with the key. */
    Registration ofGuest(String code, @Nullable String guestKey) {
        return registrations
                .byCode(ReadableCode.tidy(code))
                .filter(found -> isGuest(found, guestKey))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Like {@link #byCode}, but only for the organizer of the event. */
    Registration ofOwnEvent(String code) {
        var registration = registrations.byCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        ownEvents.byId(Permission.MANAGE_EVENTS, registration.event());
        return registration;
    }

    private boolean isGuest(Registration registration, @Nullable String guestKey) {
        return guestKey != null && registration.isOpenedBy(new Secret(guestKey).hash(), clock.instant());
    }
}
