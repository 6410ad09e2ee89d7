package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives during a stay and who is to be told in an emergency, as the person says. Officers of both sides see it until the stay
 * is over.
 */
@Entity
@Table(name = "stay_contact")
public class StayContact {

    public static final int LONGEST = 200;
    public static final int LONGEST_ADDRESS = 1_000;
    public static final int LONGEST_PHONE = 40;

    @Id
    @Column(name = "mobility_id")
    private UUID mobility;

    @Column(name = "own_address")
    private @Nullable String address;

    @Column(name = "own_phone")
    private @Nullable String phone;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_relation")
    private @Nullable String relation;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "contact_email")
    private @Nullable EmailAddress contactEmail;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StayContact() {}

    /**
     * @throws Invalid each fault with its field
     */
    public StayContact(UUID mobility, Details details, Instant now) {
        this.mobility = mobility;
        write(details, now);
    }

    /**
     * What the person says.
     *
     * @param address abroad
     * @param phone abroad
     * @param contactName the person to be informed
     * @param relation to the person, in the person's own words
     */
    public record Details(
            @Nullable String address,
            @Nullable String phone,
            @Nullable String contactName,
            @Nullable String relation,
            @Nullable String contactPhone,
            @Nullable EmailAddress contactEmail) {}

    /**
     * @throws Invalid each fault with its field
     */
    public void change(Details details, Instant now) {
        write(details, now);
    }

    private void write(Details details, Instant now) {
        var faults = new Invalid.Collector();
        address = faults.optional("address", details.address(), LONGEST_ADDRESS);
        phone = faults.optional("phone", details.phone(), LONGEST_PHONE);
        relation = faults.optional("relation", details.relation(), LONGEST);
        contactName = faults.needed("contactName", details.contactName(), LONGEST);
        contactPhone = faults.needed("contactPhone", details.contactPhone(), LONGEST_PHONE);
        contactEmail = details.contactEmail();
        changedAt = now;
        faults.throwIfAny();
    }

    public UUID mobility() {
        return mobility;
    }

    public Details details() {
        return new Details(address, phone, contactName, relation, contactPhone, contactEmail);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
