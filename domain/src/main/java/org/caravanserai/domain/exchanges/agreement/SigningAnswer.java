package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party says whether an agreement was signed on paper as it is recorded. Immutable. */
@Embeddable
public class SigningAnswer {

    @Column(name = "organization_id")
    private UUID party;

    private boolean confirmed;

    private @Nullable String reason;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "link_id")
    private @Nullable UUID link;

    @Column(name = "answered_by")
    private String by;

    @Column(name = "answered_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SigningAnswer() {}

    SigningAnswer(UUID party, boolean confirmed, @Nullable String reason, Signatory by, Instant at) {
        this.party = party;
        this.confirmed = confirmed;
        this.reason = reason;
        this.account = by.account();
        this.link = by.link();
        this.by = by.name();
        this.at = at;
    }

    public UUID party() {
        return party;
    }

    public boolean confirmed() {
        return confirmed;
    }

    /** Why it was not confirmed; null for a confirmation. */
    public @Nullable String reason() {
        return reason;
    }

    /** The account of the person who answered; null when it was done by a link. */
    public @Nullable UUID account() {
        return account;
    }

    /** The {@link AgreementLink} by which it was answered; null for an answer by an account. */
    public @Nullable UUID link() {
        return link;
    }

    /** The name of the person at that time. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
