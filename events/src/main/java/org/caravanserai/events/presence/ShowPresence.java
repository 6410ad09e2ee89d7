package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.registration.KnownRegistrations;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** The ticket of a participant, the days on which the person was recorded at the event, and the certificate about them. */
@UseCase
@Public
public class ShowPresence {

    private final KnownRegistrations known;
    private final AcademicEvents events;
    private final Presences presences;
    private final CertificateOffers offers;
    private final AttendanceCertificates certificates;
    private final Settings settings;
    private final Clock clock;

    @Inject
    ShowPresence(
            KnownRegistrations known,
            AcademicEvents events,
            Presences presences,
            CertificateOffers offers,
            AttendanceCertificates certificates,
            Settings settings,
            Clock clock) {
        this.known = known;
        this.events = events;
        this.presences = presences;
        this.offers = offers;
        this.certificates = certificates;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a participant has of an event.
     *
     * @param ticket address that the code on the ticket holds: the desk of the event with this registration; null without a confirmed
     *     place on site, and when the event is over
     * @param days on which the person was recorded
     * @param certifiable whether the person can take a certificate now
     * @param certificate code of the valid certificate, in groups of four; null when there is none
     */
    public record Presence(
            @Nullable String ticket,
            List<LocalDate> days,
            boolean certifiable,
            @Nullable String certificate) {}

    /**
     * @param guestKey what came with a guest's link, or null
     * @throws NotFound when there is none, or it is another person's
     */
    public Presence execute(String code, @Nullable String guestKey) {
        var registration = known.ofPerson(code, guestKey);
        var event = events.byId(registration.event()).orElseThrow(() -> new NotFound("not-found"));
        var days = presences.days(registration.id());
        var certificate = certificates.valid(registration);
        var expected = registration.state() == RegistrationState.CONFIRMED
                && registration.attendance() == Attendance.ON_SITE
                && !event.isCancelled()
                && !event.schedule().isOver(clock.instant());
        return new Presence(
                expected
                        ? settings.address("/manage/events/" + event.slug() + "/arrivals?code=" + registration.code())
                        : null,
                days,
                certificate.isEmpty()
                        && !days.isEmpty()
                        && offers.of(event.id()).isPresent(),
                certificate.map(IssuedDocument::code).map(PublicCode::grouped).orElse(null));
    }
}
