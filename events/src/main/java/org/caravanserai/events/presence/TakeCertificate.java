package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.registration.KnownRegistrations;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A participant takes the certificate of attendance, in the language that the person reads at the moment. There is one; asking again gives the same. */
@UseCase
@Public
public class TakeCertificate {

    private final KnownRegistrations known;
    private final Registrations registrations;
    private final AcademicEvents events;
    private final CertificateOffers offers;
    private final AttendanceCertificates certificates;
    private final CurrentCaller caller;

    @Inject
    TakeCertificate(
            KnownRegistrations known,
            Registrations registrations,
            AcademicEvents events,
            CertificateOffers offers,
            AttendanceCertificates certificates,
            CurrentCaller caller) {
        this.known = known;
        this.registrations = registrations;
        this.events = events;
        this.offers = offers;
        this.certificates = certificates;
        this.caller = caller;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @return the code of the certificate, without hyphens
     * @throws NotFound when there is no such registration, or it is another person's
     * @throws Refused {@code no-certificates-offered}, {@code not-at-the-event} when the person was not recorded on any day
     */
    public String execute(String code, @Nullable String guestKey) {
        var registration =
                registrations.lock(known.ofPerson(code, guestKey).id()).orElseThrow(() -> new NotFound("not-found"));
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        var offer = offers.of(event.id()).orElseThrow(() -> new Refused("no-certificates-offered"));
        return certificates
                .valid(registration)
                .orElseGet(() -> certificates.issue(
                        event,
                        registration,
                        offer.signatory(),
                        LanguageTag.of(caller.get().language())))
                .code();
    }
}
