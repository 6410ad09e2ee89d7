package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * By this a person without an account acts for one party of one agreement: reads it, proposes other conditions, approves. It
 * ends by itself when it is not used, and can be revoked; everything done by it is attributed to it.
 */
@Entity
@Table(name = "agreement_link")
public class AgreementLink {

    public static final int LONGEST_NOTE = 1_000;

    /** Renewals are not written more often than this. */
    private static final Duration RENEWED_EVERY = Duration.ofDays(1);

    public static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private String code;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "organization_id")
    private UUID party;

    @Column(name = "person_name")
    private String person;

    private EmailAddress email;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private int days;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    private LanguageTag language;

    @Enumerated(EnumType.STRING)
    private LinkStanding standing;

    @Column(name = "checked_by")
    private @Nullable UUID checkedBy;

    @Column(name = "checked_by_name")
    private @Nullable String checkedByName;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "check_note")
    private @Nullable String checkNote;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AgreementLink() {}

    /**
     * @param party for which the person acts
     * @param days that the link lasts after its last use, 1 to {@link #MOST_DAYS}
     * @param language in which the person is written to
     * @param known whether the address is under a domain of the organization
     * @throws Invalid each fault with its field
     */
    public AgreementLink(
            UUID agreement,
            UUID party,
            String person,
            EmailAddress email,
            UUID createdBy,
            int days,
            LanguageTag language,
            boolean known,
            Instant now) {
        var faults = new Invalid.Collector();
        this.person = faults.needed("person", person, LONGEST_NAME);
        faults.check(days >= 1 && days <= MOST_DAYS, "days", "between", 1, MOST_DAYS)
                .throwIfAny();
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.agreement = agreement;
        this.party = party;
        this.email = email;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.days = days;
        this.language = language;
        this.standing = known ? LinkStanding.OF_THE_ORGANIZATION : LinkStanding.WAITING;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    /** It was used, or its person is written to again: it lasts as long from now on as it did at first. */
    public void renew(Instant now) {
        var renewed = now.plus(Duration.ofDays(days));
        if (revokedAt == null && renewed.isAfter(expiresAt.plus(RENEWED_EVERY))) {
            expiresAt = renewed;
        }
    }

    /**
     * The authority says whether the address is one of the organization.
     *
     * @param note why; required for a refusal, which ends the link
     * @throws Refused {@code link-checked} when it does not wait for that
     * @throws Invalid {@code required}, {@code text-too-long} for {@code note}
     */
    public void check(boolean accepted, @Nullable String note, UUID by, String name, Instant now) {
        if (standing != LinkStanding.WAITING || revokedAt != null) {
            throw new Refused("link-checked");
        }
        var said = ShortText.neededIf(!accepted, "note", note, LONGEST_NOTE);
        standing = accepted ? LinkStanding.ACCEPTED : LinkStanding.REFUSED;
        checkedBy = by;
        checkedByName = name;
        checkedAt = now;
        checkNote = said;
        if (!accepted) {
            revokedAt = now;
        }
    }

    /**
     * @throws Refused {@code link-unchecked} while nothing says that the address is one of the organization
     */
    public void requireSpeakingForTheParty() {
        if (!standing.speaksForTheParty()) {
            throw new Refused("link-unchecked");
        }
    }

    /** Whether it still opens the agreement. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && new Window(null, expiresAt).isOpen(now);
    }

    /**
     * It opens nothing from now on; what was done with it stays.
     *
     * @throws Refused {@code link-over} when it has ended already
     */
    public void revoke(Instant now) {
        if (!isOpen(now)) {
            throw new Refused("link-over");
        }
        revokedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID party() {
        return party;
    }

    /** The name of the link's holder. */
    public String person() {
        return person;
    }

    public EmailAddress email() {
        return email;
    }

    public UUID createdBy() {
        return createdBy;
    }

    /** In which the person is written to. */
    public LanguageTag language() {
        return language;
    }

    public LinkStanding standing() {
        return standing;
    }

    /** What the authority has said about the address; null when nothing. */
    public @Nullable String checkNote() {
        return checkNote;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
