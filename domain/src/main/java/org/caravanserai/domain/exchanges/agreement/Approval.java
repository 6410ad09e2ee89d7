package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;

/** That somebody approved a revision for a party: which one, the hash of its content, who and when. Immutable. */
@Embeddable
public class Approval {

    @Column(name = "revision")
    private int revision;

    private String hash;

    @Column(name = "organization_id")
    private UUID party;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "approved_by")
    private String by;

    @Column(name = "approved_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(int revision, String hash, UUID party, UUID account, Caller caller, Instant at) {
        this.revision = revision;
        this.hash = hash;
        this.party = party;
        this.account = account;
        this.by = caller.name();
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

    /** The account of the person who approved. */
    public UUID account() {
        return account;
    }

    /** The name of the person at that time. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
