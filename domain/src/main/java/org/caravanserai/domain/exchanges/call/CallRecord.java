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
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** The columns of a call and what is read of them. */
@MappedSuperclass
public abstract class CallRecord implements CallTimes {

    @Id
    protected UUID id;

    protected Slug slug;

    @Column(name = "organization_id")
    protected UUID organization;

    @Column(name = "academic_year")
    protected AcademicYear year;

    @ElementCollection
    @CollectionTable(name = "exchange_call_condition", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    protected List<CallPlace> places;

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

    @Column(name = "cancelled_at")
    protected @Nullable Instant cancelledAt;

    protected @Nullable String cancellation;

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

    /** The sending organization, which runs the call. */
    public UUID organization() {
        return organization;
    }

    public AcademicYear year() {
        return year;
    }

    /** What is offered, in the order of the call. */
    public List<CallPlace> places() {
        return List.copyOf(places);
    }

    /** The keys of the places. */
    public List<String> keys() {
        return places.stream().map(CallPlace::key).toList();
    }

    /** The place with this key. */
    public Optional<CallPlace> place(@Nullable String key) {
        return places.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** The key of a place that is named by its key, or by the code of a condition that only one of the agreements has. */
    Optional<String> keyOf(String name) {
        var named =
                places.stream().filter(each -> each.condition().equals(name)).toList();
        return place(name)
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty())
                .map(CallPlace::key);
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

    @Override
    public Instant opensAt() {
        return opensAt;
    }

    @Override
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
        return allocation.version().isEmpty() ? null : allocation;
    }

    @Override
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    @Override
    public @Nullable Instant cancelledAt() {
        return cancelledAt;
    }

    /** Why it was cancelled; null unless it was. */
    public @Nullable String cancellation() {
        return cancellation;
    }

    /** The call whose left places this one offers; null for a first round. */
    public @Nullable UUID follows() {
        return follows;
    }

    public long version() {
        return version;
    }
}
