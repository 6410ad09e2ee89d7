package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;

/**
 * A sending organization asks for applications for places of its agreements in one academic year.
 *
 * <p>An officer drafts it over conditions of agreements and publishes it; changes after that are told to the applicants. People
 * apply while it is open; after it reviewers score, the officers allocate the places and release the results to all applicants at
 * once, and nominate those who accept. It can be cancelled with a reason until the results are released. Applications, reviews and
 * offers refer to it.
 */
@Entity
@Table(name = "exchange_call")
public class ExchangeCall extends CallRecord {

    public static final int LONGEST_REASON = 2_000;

    /** For steps that depend on what was done with the call only. */
    private static final Instant AT_ANY_TIME = Instant.MAX;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeCall() {}

    /**
     * @param offered every agreement that the conditions are of
     * @throws Invalid each fault with its field
     */
    @SuppressWarnings("NullAway.Init")
    public ExchangeCall(Slug slug, UUID organization, List<Offering> offered, CallDetails details) {
        this.id = Ids.next();
        this.slug = slug;
        this.organization = organization;
        this.allocation = AllocationSummary.NONE;
        change(offered, details);
    }

    /**
     * @throws Refused {@code call-published}
     * @throws Invalid each fault with its field
     */
    public final void change(List<Offering> offered, CallDetails details) {
        requireDraft();
        places = new ArrayList<>(details.places(organization, offered));
        year = details.year();
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
     * What it offered under one agreement it offers under another one. What was allocated is void: the places are others.
     *
     * @param from the agreement that ends
     * @param moved the condition there for each one here
     * @return the new key for each one that is another now
     * @throws Refused {@code results-released}
     */
    public Map<String, String> move(UUID from, Agreement to, Map<String, String> moved) {
        if (releasedAt != null) {
            throw new Refused("results-released");
        }
        boolean alone = places.stream().allMatch(place -> place.agreement().equals(from));
        var keys = new HashMap<String, String>();
        places.replaceAll(place -> {
            if (!place.agreement().equals(from)) {
                return place;
            }
            var condition = moved.getOrDefault(place.condition(), place.condition());
            var key = alone ? condition : CallPlace.name(to.code(), condition);
            keys.put(place.key(), key);
            return new CallPlace(key, to.id(), condition);
        });
        allocation = AllocationSummary.NONE;
        return keys;
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

    /**
     * Moves the deadline to a later time, also when it has passed.
     *
     * @throws Refused {@code call-not-published}, {@code call-cancelled}, {@code results-released}
     * @throws Invalid {@code not-later} for {@code closesAt}
     */
    public void extend(Instant until, Instant now) {
        require(CallStep.EXTEND, now);
        if (!until.isAfter(closesAt) || !until.isAfter(now)) {
            throw new Invalid("closesAt", "not-later");
        }
        closesAt = until;
    }

    /**
     * Takes no more applications from now on.
     *
     * @throws Refused {@code call-not-open-yet}, {@code call-closed}, {@code call-cancelled}
     */
    public void close(Instant now) {
        require(CallStep.CLOSE, now);
        closesAt = now;
    }

    /**
     * Corrects the texts of a published call; what it offers and asks stays.
     *
     * @throws Refused {@code call-not-published}, {@code call-cancelled}
     * @throws Invalid {@code required} for {@code title}
     */
    public void correct(LocalizedText heading, LocalizedText text, LocalizedText paid) {
        require(CallStep.CORRECT, AT_ANY_TIME);
        new Invalid.Collector().check(!heading.isEmpty(), "title", "required").throwIfAny();
        title = heading;
        description = text;
        funding = paid;
    }

    /**
     * Calls it off before its results are known.
     *
     * @param why shown to everybody who has applied
     * @throws Refused {@code call-not-published}, {@code call-cancelled}, {@code results-released}
     * @throws Invalid {@code required}, {@code text-too-long} for {@code reason}
     */
    public void cancel(String why, Instant now) {
        require(CallStep.CANCEL, now);
        var reason = ShortText.needed("reason", why, LONGEST_REASON);
        cancelledAt = now;
        cancellation = reason;
        allocation = AllocationSummary.NONE;
    }

    /**
     * That nobody has seen it, so that it can be deleted.
     *
     * @throws Refused {@code call-published}
     */
    public void requireDraft() {
        require(CallStep.DELETE, AT_ANY_TIME);
    }

    /** The steps that can be taken with it now. */
    public Set<CallStep> possible(Instant now) {
        return Step.possible(CallStep.class, standing(now));
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link CallStep}
     */
    public void require(CallStep step, Instant now) {
        step.require(standing(now));
    }

    private CallStep.Standing standing(Instant now) {
        return new CallStep.Standing(phase(now), allocation() != null);
    }

    /** Whether applications are open. */
    public boolean isOpen(Instant now) {
        return phase(now) == CallPhase.OPEN;
    }

    /**
     * Releases the results to all applicants.
     *
     * @param seen the version of the allocation that is released
     * @param present the version that an allocation would have now
     * @throws Refused {@code call-still-open} before it has closed; {@code results-released} when they were told already; {@code not-allocated}
     *     before the first allocation
     * @throws Conflict {@code allocation-outdated} when it is not the latest one, or scores, applications or places have changed since
     */
    public void release(String seen, String present, Instant now) {
        require(CallStep.RELEASE, now);
        if (!allocation.version().equals(seen) || !allocation.version().equals(present)) {
            throw new Conflict("allocation-outdated");
        }
        releasedAt = now;
    }

    /**
     * Remembers what the allocation gave, to explain it.
     *
     * @throws Refused {@code call-still-open}, {@code results-released}
     */
    public void allocated(AllocationSummary summary, Instant now) {
        require(CallStep.ALLOCATE, now);
        allocation = summary;
    }
}
