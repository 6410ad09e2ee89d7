package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** What one reviewer says about one application; a reviewer has one review of it (the database guards it). */
@Entity
@Table(name = "exchange_review")
public class Review {

    public static final int LONGEST_COMMENT = 5_000;

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    private ReviewPoints points;

    private BigDecimal total;

    private @Nullable String comment;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /**
     * @throws Invalid as {@link #change}
     */
    @SuppressWarnings("NullAway.Init")
    public Review(
            UUID application,
            UUID reviewer,
            ScoringScheme scheme,
            Map<String, BigDecimal> points,
            @Nullable String comment,
            Instant now) {
        this.id = Ids.next();
        this.application = application;
        this.reviewer = reviewer;
        change(scheme, points, comment, now);
    }

    /**
     * @throws Invalid {@code required}, {@code between}, {@code unknown-criterion} for {@code points.<key>}; {@code
     *     text-too-long} for {@code comment}
     */
    public final void change(ScoringScheme scheme, Map<String, BigDecimal> given, @Nullable String said, Instant now) {
        var written = ShortText.optional("comment", said, LONGEST_COMMENT);
        total = scheme.total(given);
        points = new ReviewPoints(given);
        comment = written;
        reviewedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    public UUID reviewer() {
        return reviewer;
    }

    public ReviewPoints points() {
        return points;
    }

    /** 0 to 100, by the scheme of the call. */
    public BigDecimal total() {
        return total;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
