package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What the receiving organization has added to a nomination that it accepted; its letters are written from it. */
@Entity
@Table(name = "nomination_host_form")
public class HostForm {

    @Id
    @Column(name = "nomination_id")
    private UUID nomination;

    private String programme;

    private @Nullable String department;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "contact_name")
    private String contact;

    @Column(name = "contact_email")
    private EmailAddress contactEmail;

    private @Nullable String housing;

    private @Nullable String finances;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    private @Nullable String passport;

    @Column(name = "filled_at")
    private Instant filledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected HostForm() {}

    @SuppressWarnings("NullAway.Init")
    public HostForm(UUID nomination, HostDetails details, Instant now) {
        this.nomination = nomination;
        change(details, now);
    }

    public final void change(HostDetails details, Instant now) {
        programme = details.programme();
        department = details.department();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        contact = details.contact();
        contactEmail = details.contactEmail();
        housing = details.housing();
        finances = details.finances();
        bornOn = details.bornOn();
        passport = details.passport();
        filledAt = now;
    }

    public HostDetails details() {
        return new HostDetails(
                programme, department, startsOn, endsOn, contact, contactEmail, housing, finances, bornOn, passport);
    }

    public UUID nomination() {
        return nomination;
    }

    public Instant filledAt() {
        return filledAt;
    }

    public long version() {
        return version;
    }
}
