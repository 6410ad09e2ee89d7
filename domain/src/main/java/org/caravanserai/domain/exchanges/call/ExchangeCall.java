package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;

/** A sending organization asks for applications for places of one agreement in one academic year. */
@Entity
@Table(name = "exchange_call")
public class ExchangeCall extends CallRecord {

    @SuppressWarnings("NullAway.Init")
    protected ExchangeCall() {}

    /**
     * @param terms in force, of the agreement
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public ExchangeCall(Slug slug, Agreement agreement, UUID organization, AgreementTerms terms, CallDetails details) {
        this.id = Ids.next();
        this.slug = slug;
        this.agreement = agreement.id();
        this.organization = organization;
        this.allocation = AllocationSummary.NONE;
        change(agreement, terms, details);
    }

    /**
     * @throws Refused {@code call-published}
     * @throws Invalid each fault with its field
     */
    public final void change(Agreement under, AgreementTerms terms, CallDetails details) {
        if (publishedAt != null) {
            throw new Refused("call-published");
        }
        details.requireFor(organization, under, terms);
        year = details.year();
        conditions = new ArrayList<>(details.conditions());
        title = details.title();
        description = details.description();
        funding = details.funding();
        opensAt = details.opensAt();
        closesAt = details.closesAt();
        zone = details.zone();
        questions = details.questions();
        rules = details.rules();
    }

    /**
     * It goes on under another agreement. What was allocated is void: the places are others.
     *
     * @param moved the condition there for each one here
     * @throws Refused {@code results-released}
     */
    public void move(UUID other, Map<String, String> moved) {
        if (releasedAt != null) {
            throw new Refused("results-released");
        }
        agreement = other;
        conditions = new ArrayList<>(
                conditions.stream().map(code -> moved.getOrDefault(code, code)).toList());
        allocation = AllocationSummary.NONE;
    }

    /** Says that it offers the places that an earlier call of the organization has left. */
    public void follow(ExchangeCall earlier) {
        follows = earlier.id();
    }

    /** Makes it public. Publishing it again has no effect. */
    public void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** Whether applications are open. */
    public boolean isOpen(Instant now) {
        return publishedAt != null && !now.isBefore(opensAt) && now.isBefore(closesAt);
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
     * Releases the results to all applicants.
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

    /**
     * Remembers what the allocation gave, to explain it.
     *
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public void allocated(AllocationSummary summary, Instant now) {
        requireSelectable(now);
        allocation = summary;
    }
}
