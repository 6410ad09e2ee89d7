package org.caravanserai.domain.events.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The organizer's word, after the event, that who came can take a certificate of attendance, and who signs it. Made once; it does not end. */
@Entity
@Table(name = "event_certificate_offer")
public class CertificateOffer {

    @Id
    @Column(name = "event_id")
    private UUID event;

    @Column(name = "signatory_name")
    private String name;

    @Column(name = "signatory_function")
    private String function;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @SuppressWarnings("NullAway.Init")
    protected CertificateOffer() {}

    public CertificateOffer(UUID event, Signatory signatory, Instant offeredAt) {
        this.event = event;
        this.name = signatory.name();
        this.function = signatory.function();
        this.offeredAt = offeredAt;
    }

    public UUID event() {
        return event;
    }

    public Signatory signatory() {
        return new Signatory(name, function);
    }

    public Instant offeredAt() {
        return offeredAt;
    }
}
