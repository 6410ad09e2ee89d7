package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;

/** A reviewer has declared a conflict of interest with an applicant, and so neither reads nor scores the application. */
@Entity
@Table(name = "exchange_conflict")
public class ReviewerConflict {

    public static final int LONGEST_REASON = 1_000;

    @Id
    @SuppressWarnings("UnusedVariable")
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    private String reason;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewerConflict() {}

    /**
     * @throws Invalid {@code required}, {@code text-too-long} for {@code reason}
     */
    public ReviewerConflict(UUID application, UUID reviewer, String reason, Instant now) {
        this.reason = ShortText.needed("reason", reason, LONGEST_REASON);
        this.id = Ids.next();
        this.application = application;
        this.reviewer = reviewer;
        this.declaredAt = now;
    }

    public UUID application() {
        return application;
    }

    public UUID reviewer() {
        return reviewer;
    }

    public String reason() {
        return reason;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
