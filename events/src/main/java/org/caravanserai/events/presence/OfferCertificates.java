package org.caravanserai.events.presence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.presence.CertificateOffer;
import org.caravanserai.domain.events.presence.CertificateOffers;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.emails.EventEmail;
import org.caravanserai.events.notices.ParticipantEmails;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer lets everybody who came take a certificate of attendance, and tells them. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class OfferCertificates {

    private final OwnEvents ownEvents;
    private final CertificateOffers offers;
    private final Presences presences;
    private final ParticipantEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    OfferCertificates(
            OwnEvents ownEvents,
            CertificateOffers offers,
            Presences presences,
            ParticipantEmails emails,
            History history,
            Clock clock) {
        this.ownEvents = ownEvents;
        this.offers = offers;
        this.presences = presences;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @return how many people are told
     * @throws NotFound when the caller does not manage the event
     * @throws Refused {@code event-off}, {@code event-not-over}, {@code certificates-offered-already}, {@code nobody-came}
     */
    public int execute(String slug, Signatory signatory) {
        var event = ownEvents.lock(slug);
        var now = clock.instant();
        if (!event.isPublic() || event.isCancelled()) {
            throw new Refused("event-off");
        }
        if (!event.schedule().isOver(now)) {
            throw new Refused("event-not-over");
        }
        if (offers.of(event.id()).isPresent()) {
            throw new Refused("certificates-offered-already");
        }
        var present = presences.present(event.id());
        if (present.isEmpty()) {
            throw new Refused("nobody-came");
        }
        offers.add(new CertificateOffer(event.id(), signatory, now));
        history.record(event.id(), EventAction.CERTIFICATES_OFFERED, null);
        return emails.send(
                event.briefing(),
                EventEmail.CERTIFICATE_OFFERED,
                "certificates",
                person -> present.contains(person.id()),
                language -> Map.of());
    }
}
