package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of an agreement's content. Never changed (enforced by the database): other content is another revision. */
@Entity
@Table(name = "agreement_revision")
public class Revision {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    private int number;

    private AgreementTerms terms;

    private String hash;

    @Column(name = "proposed_by_organization")
    private UUID proposedBy;

    @Column(name = "proposed_by_account")
    private @Nullable UUID account;

    @Column(name = "proposed_by_link")
    private @Nullable UUID link;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    private @Nullable String note;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(
            UUID agreement,
            int number,
            AgreementTerms terms,
            UUID proposedBy,
            Signatory by,
            @Nullable String note,
            Instant now) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.number = number;
        this.terms = terms;
        this.hash = terms.hash();
        this.proposedBy = proposedBy;
        this.account = by.account();
        this.link = by.link();
        this.proposedAt = now;
        this.note = note;
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    /** Numbered from 1 without gaps. */
    public int number() {
        return number;
    }

    public AgreementTerms terms() {
        return terms;
    }

    /** {@link AgreementTerms#hash()} at the time it was proposed. */
    public String hash() {
        return hash;
    }

    /** The party that proposed it. */
    public UUID proposedBy() {
        return proposedBy;
    }

    /** The account of the author; null for a proposal by a link. */
    public @Nullable UUID account() {
        return account;
    }

    /** The {@link AgreementLink} by which it was proposed; null for a proposal by an account. */
    public @Nullable UUID link() {
        return link;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Why it was proposed, for the other side; null when nothing was said. */
    public @Nullable String note() {
        return note;
    }
}
