package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** A sending organization asks for applications for places of one agreement in one academic year. */
@Entity
@Table(name = "exchange_call")
public class ExchangeCall {

    @Id
    private UUID id;

    private Slug slug;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "academic_year")
    private AcademicYear year;

    @ElementCollection
    @CollectionTable(name = "exchange_call_condition", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Column(name = "condition")
    private List<String> conditions;

    private LocalizedText title;

    private LocalizedText description;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "time_zone")
    private ZoneId zone;

    private Questionnaire questions;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "released_at")
    private @Nullable Instant releasedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeCall() {}

    /**
     * What a call says.
     *
     * @param conditions codes of conditions that send people from the organization, 1 or more
     */
    public record Details(
            AcademicYear year,
            List<String> conditions,
            LocalizedText title,
            LocalizedText description,
            Instant opensAt,
            Instant closesAt,
            ZoneId zone,
            Questionnaire questions) {}

    /**
     * @param terms in force, of the agreement
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public ExchangeCall(Slug slug, Agreement agreement, UUID organization, AgreementTerms terms, Details details) {
        this.id = Ids.next();
        this.slug = slug;
        this.agreement = agreement.id();
        this.organization = organization;
        change(agreement, terms, details);
    }

    /**
     * @throws Refused {@code call-published}
     * @throws Invalid each fault with its field
     */
    public final void change(Agreement under, AgreementTerms terms, Details details) {
        if (publishedAt != null) {
            throw new Refused("call-published");
        }
        var faults = new Invalid.Collector()
                .check(!details.title().isEmpty(), "title", "required")
                .check(details.closesAt().isAfter(details.opensAt()), "closesAt", "before-opening")
                .check(!details.conditions().isEmpty(), "conditions", "required")
                .check(
                        new HashSet<>(details.conditions()).size()
                                == details.conditions().size(),
                        "conditions",
                        "keys-twice");
        for (int i = 0; i < details.conditions().size(); i++) {
            var condition = terms.condition(details.conditions().get(i));
            faults.check(
                    condition
                            .filter(found -> under.party(found.from()).equals(organization))
                            .isPresent(),
                    "conditions[" + i + "]",
                    "not-a-condition-of-the-agreement",
                    details.conditions().get(i));
            faults.check(
                    condition.filter(found -> !found.covers(details.year())).isEmpty(),
                    "academicYear",
                    "no-places-in-year",
                    details.year());
        }
        faults.throwIfAny();
        year = details.year();
        conditions = new ArrayList<>(details.conditions());
        title = details.title();
        description = details.description();
        opensAt = details.opensAt();
        closesAt = details.closesAt();
        zone = details.zone();
        questions = details.questions();
    }

    /** From now on anybody sees it. Publishing it again changes nothing. */
    public void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /**
     * @throws Refused {@code call-not-open-yet}, {@code call-closed}
     */
    public void requireOpen(Instant now) {
        if (publishedAt == null || now.isBefore(opensAt)) {
            throw new Refused("call-not-open-yet");
        }
        if (!now.isBefore(closesAt)) {
            throw new Refused("call-closed");
        }
    }

    /**
     * The results are told to all applicants together.
     *
     * @throws Refused {@code call-still-open} before it has closed; {@code results-released} when they were told already
     */
    public void release(Instant now) {
        requireSelectable(now);
        releasedAt = now;
    }

    /**
     * That applications can be scored and places allocated.
     *
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public void requireSelectable(Instant now) {
        if (publishedAt == null || now.isBefore(closesAt)) {
            throw new Refused("call-still-open");
        }
        if (releasedAt != null) {
            throw new Refused("results-released");
        }
    }

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
}
