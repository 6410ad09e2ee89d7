package org.caravanserai.domain.centers.status;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A status of a center for a period, with who granted it. Periods of one kind and scheme do not overlap.
 *
 * <p>The authority records it with its first day, and its last one where that is known; it has no steps between them. It ends on that day, or on
 * an earlier one that the authority sets, and stays as a record of what the center was.
 */
@Entity
@Table(name = "center_status")
public class CenterStatus {

    public static final int MAX_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Enumerated(EnumType.STRING)
    private StatusKind kind;

    private String scheme;

    @Column(name = "granted_by_body")
    private String grantedBy;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterStatus() {}

    /**
     * @param scheme of examinations, for example {@code HSK}; needed for an exam center
     * @param grantedBy the authority or the owner of the scheme
     * @param documentNumber of the decision
     * @param until last day; null while it is open
     * @throws Invalid {@code required}, {@code text-too-long}, {@code status-ends-early}
     */
    @SuppressWarnings("NullAway.Init")
    public CenterStatus(
            UUID center,
            StatusKind kind,
            @Nullable String scheme,
            String grantedBy,
            @Nullable String documentNumber,
            LocalDate from,
            @Nullable LocalDate until) {
        var faults = new Invalid.Collector();
        var examined = kind == StatusKind.EXAM_CENTER
                ? faults.needed("scheme", scheme, MAX_LENGTH)
                : faults.optional("scheme", scheme, MAX_LENGTH);
        this.grantedBy = faults.needed("grantedBy", grantedBy, MAX_LENGTH);
        this.documentNumber = faults.optional("documentNumber", documentNumber, MAX_LENGTH);
        faults.check(until == null || !until.isBefore(from), "until", "status-ends-early", from)
                .throwIfAny();
        this.id = Ids.next();
        this.center = center;
        this.kind = kind;
        this.scheme = examined == null ? "" : examined;
        this.from = from;
        this.until = until;
    }

    /**
     * The status ends on this day.
     *
     * @throws Invalid {@code status-ends-early}
     */
    public void end(LocalDate day) {
        if (day.isBefore(from)) {
            throw new Invalid("until", "status-ends-early", from);
        }
        until = day;
    }

    public boolean isHeldOn(LocalDate day) {
        return startsBy(day) && (until == null || !day.isAfter(until));
    }

    /** Whether both are the same status on some day. */
    public boolean clashesWith(CenterStatus other) {
        return kind == other.kind && scheme.equals(other.scheme) && startsBy(other.until) && other.startsBy(until);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return day == null || !from.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public StatusKind kind() {
        return kind;
    }

    /** The scheme of the examinations; empty where there is none. */
    public String scheme() {
        return scheme;
    }

    /** The authority or the owner of the scheme. */
    public String grantedBy() {
        return grantedBy;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day; null while it is open. */
    public @Nullable LocalDate until() {
        return until;
    }
}
