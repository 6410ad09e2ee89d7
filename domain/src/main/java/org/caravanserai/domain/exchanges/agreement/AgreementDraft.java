package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.ReadableCode;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that an office prepares for itself. It is no {@link Agreement} yet: no other party knows of it, and it counts nowhere.
 * When it is proposed, an agreement is made of what was entered, and the draft is gone.
 */
@Entity
@Table(name = "exchange_agreement_draft")
public class AgreementDraft {

    @Id
    private UUID id;

    private String code;

    @Column(name = "organization_id")
    private UUID organization;

    private DraftContent content;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID account;

    @Column(name = "changed_by_name")
    private String changedBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AgreementDraft() {}

    /**
     * @param organization whose office prepares it
     */
    @SuppressWarnings("NullAway.Init")
    public AgreementDraft(UUID organization, DraftContent content, Signatory by, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.createdAt = now;
        change(organization, content, by, now);
    }

    /** Keeps what stands in the form now. */
    public final void change(UUID whose, DraftContent entered, Signatory by, Instant now) {
        organization = whose;
        content = entered;
        account = by.account();
        changedBy = by.name();
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The organization whose office prepares it; nobody else reads it. */
    public UUID organization() {
        return organization;
    }

    public DraftContent content() {
        return content;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The name of the person who has changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public long version() {
        return version;
    }
}
