package org.caravanserai.domain.centers.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One period of the agreement between the owners of a center: filed by one side, signed by each. */
@Entity
@Table(name = "center_agreement")
public class CenterAgreement {

    /** Days before the notice period at which the renewal is put on the table. */
    public static final int RENEWAL_LEAD_DAYS = 90;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    private int period;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "notice_months")
    private int noticeMonths;

    private LocalizedText texts;

    private String hash;

    @Column(name = "partner_id")
    private @Nullable UUID partner;

    @ElementCollection
    @CollectionTable(name = "center_agreement_signature", joinColumns = @JoinColumn(name = "agreement_id"))
    private List<AgreementSignature> signatures = new ArrayList<>();

    @Column(name = "filed_at")
    private Instant filedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterAgreement() {}

    /**
     * @param period from 1
     * @param partner the partner that has to sign it too; null where the host signs alone
     */
    @SuppressWarnings("NullAway.Init")
    public CenterAgreement(UUID center, int period, @Nullable UUID partner, AgreementText text, Instant now) {
        this.id = Ids.next();
        this.center = center;
        this.period = period;
        this.partner = partner;
        this.filedAt = now;
        take(text);
    }

    /**
     * Replaces the text before both have signed; an earlier signature is void.
     *
     * @throws Refused {@code agreement-signed}
     */
    public void rewrite(AgreementText text, @Nullable UUID withPartner, Instant now) {
        if (isSigned()) {
            throw new Refused("center-agreement-signed");
        }
        signatures.clear();
        filedAt = now;
        partner = withPartner;
        take(text);
    }

    /**
     * One side signs; doing so again changes nothing.
     *
     * @param read hash of the text that the person has read
     * @return whether all have signed now
     * @throws Conflict {@code stale-agreement} when it says something else by now
     * @throws Refused {@code no-second-side} when the partner would sign where there is none
     */
    public boolean sign(CenterSide side, String read, UUID account, Caller by, Instant now) {
        if (!hash.equals(read)) {
            throw new Conflict("stale-agreement");
        }
        if (!sides().contains(side)) {
            throw new Refused("no-second-side");
        }
        if (!signed().contains(side)) {
            signatures.add(new AgreementSignature(side, account, by.name(), now));
        }
        return isSigned();
    }

    private void take(AgreementText text) {
        startsOn = text.from();
        endsOn = text.until();
        noticeMonths = text.noticeMonths();
        texts = text.texts();
        hash = text.hash();
    }

    /** The sides whose signatures it needs. */
    public Set<CenterSide> sides() {
        return partner == null ? Set.of(CenterSide.HOST) : Set.of(CenterSide.HOST, CenterSide.PARTNER);
    }

    public Set<CenterSide> signed() {
        return signatures.stream().map(AgreementSignature::side).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isSigned() {
        return signed().containsAll(sides());
    }

    /** The day on which the renewal is due: the notice period and {@value #RENEWAL_LEAD_DAYS} days before the end. */
    public LocalDate renewalDueOn() {
        return endsOn.minusMonths(noticeMonths).minusDays(RENEWAL_LEAD_DAYS);
    }

    public boolean isInForce(LocalDate day) {
        return isSigned() && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    /** Number of the period, from 1. */
    public int period() {
        return period;
    }

    /** The partner that signs it; null where the host signs alone. */
    public @Nullable UUID partner() {
        return partner;
    }

    public AgreementText text() {
        return new AgreementText(startsOn, endsOn, noticeMonths, texts);
    }

    /** SHA-256 of what it says; a signature names it. */
    public String hash() {
        return hash;
    }

    public List<AgreementSignature> signatures() {
        return List.copyOf(signatures);
    }

    public Instant filedAt() {
        return filedAt;
    }

    public long version() {
        return version;
    }
}
