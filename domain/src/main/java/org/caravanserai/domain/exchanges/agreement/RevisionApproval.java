package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approval of a revision for a party: its number, the hash of its content, the person and the time. Immutable. */
@Embeddable
public class RevisionApproval {

    @Column(name = "revision")
    private int revision;

    private String hash;

    @Column(name = "organization_id")
    private UUID party;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "link_id")
    private @Nullable UUID link;

    @Column(name = "signing_id")
    private @Nullable UUID signing;

    @Column(name = "approved_by")
    private String by;

    @Column(name = "approved_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RevisionApproval() {}

    RevisionApproval(int revision, String hash, UUID party, Signatory signatory, Instant at) {
        this.revision = revision;
        this.hash = hash;
        this.party = party;
        this.account = signatory.account();
        this.link = signatory.link();
        this.by = signatory.name();
        this.at = at;
    }

    /**
     * By a signature on paper.
     *
     * @param by the names of those who signed; empty when nobody is named
     */
    RevisionApproval(int revision, String hash, UUID party, UUID signing, String by, Instant at) {
        this.revision = revision;
        this.hash = hash;
        this.party = party;
        this.signing = signing;
        this.by = by;
        this.at = at;
    }

    public int revision() {
        return revision;
    }

    public String hash() {
        return hash;
    }

    public UUID party() {
        return party;
    }

    /** The account of the person who approved; null when it was done by a link or on paper. */
    public @Nullable UUID account() {
        return account;
    }

    /** The {@link AgreementLink} by which it was approved; null for an approval by an account or on paper. */
    public @Nullable UUID link() {
        return link;
    }

    /** The {@link PaperSigning} that says so; null for an approval on the platform. */
    public @Nullable UUID signing() {
        return signing;
    }

    /** The name of the person at that time; on paper of those who signed, empty when none is named. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
