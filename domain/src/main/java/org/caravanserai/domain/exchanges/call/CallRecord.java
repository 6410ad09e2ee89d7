package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The columns of a call and what is read of them. */
@MappedSuperclass
public abstract class CallRecord {

    @Id
    protected UUID id;

    protected Slug slug;

    @Column(name = "agreement_id")
    protected UUID agreement;

    @Column(name = "organization_id")
    protected UUID organization;

    @Column(name = "academic_year")
    protected AcademicYear year;

    @ElementCollection
    @CollectionTable(name = "exchange_call_condition", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Column(name = "condition")
    protected List<String> conditions;

    protected LocalizedText title;

    protected LocalizedText description;

    protected LocalizedText funding;

    @Column(name = "opens_at")
    protected Instant opensAt;

    @Column(name = "closes_at")
    protected Instant closesAt;

    @Column(name = "time_zone")
    protected ZoneId zone;

    protected Questionnaire questions;

    protected CallRules rules;

    /** Result of the latest allocation. */
    protected AllocationSummary allocation;

    /** The call whose places are offered once more. */
    protected @Nullable UUID follows;

    @Column(name = "published_at")
    protected @Nullable Instant publishedAt;

    @Column(name = "released_at")
    protected @Nullable Instant releasedAt;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected CallRecord() {}

    /** Whether anybody may see it. */
    public boolean isPublic() {
        return publishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public Slug slug() {
        return slug;
    }

    public UUID agreement() {
        return agreement;
    }

    /** The sending organization, which runs the call. */
    public UUID organization() {
        return organization;
    }

    public AcademicYear year() {
        return year;
    }

    public List<String> conditions() {
        return List.copyOf(conditions);
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText description() {
        return description;
    }

    /** Funding and waived fees; empty if not stated. */
    public LocalizedText funding() {
        return funding;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    /** The zone in which the times are meant. */
    public ZoneId zone() {
        return zone;
    }

    public Questionnaire questions() {
        return questions;
    }

    public CallRules rules() {
        return rules;
    }

    /** Result of the latest allocation; null before the first one. */
    public @Nullable AllocationSummary allocation() {
        return allocation.byCondition().isEmpty() ? null : allocation;
    }

    /** Null before the results are released. */
    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    /** The call whose left places this one offers; null for a first round. */
    public @Nullable UUID follows() {
        return follows;
    }

    public long version() {
        return version;
    }
}
