package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A scholar's application for places of a call, in the order of preference. One live application per person and call (the
 * database guards it).
 *
 * <p>Each step that {@link ApplicationState} does not allow is {@link Refused} as {@code application-state}, with both
 * states.
 */
@Entity
@Table(name = "exchange_application")
public class Application extends ApplicationRecord {

    public static final BigDecimal HIGHEST_SCORE = new BigDecimal(100);

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    /**
     * @param wishes codes of conditions of the call, the best liked first
     * @throws Invalid {@code required}, {@code keys-twice}, {@code not-a-condition-of-the-call} for {@code wishes}
     */
    @SuppressWarnings("NullAway.Init")
    public Application(ExchangeCall call, UUID account, List<String> wishes, Term term, Answers answers, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.call = call.id();
        this.account = account;
        this.state = ApplicationState.DRAFT;
        this.appliedAt = now;
        change(call, wishes, term, answers);
    }

    /**
     * Until it is submitted, as often as the applicant likes.
     *
     * @throws Refused {@code application-submitted}
     * @throws Invalid as the constructor
     */
    public final void change(ExchangeCall of, List<String> wanted, Term when, Answers given) {
        if (state != ApplicationState.DRAFT) {
            throw new Refused("application-submitted");
        }
        var faults = new Invalid.Collector()
                .check(!wanted.isEmpty(), "wishes", "required")
                .check(new HashSet<>(wanted).size() == wanted.size(), "wishes", "keys-twice");
        for (int i = 0; i < wanted.size(); i++) {
            faults.check(
                    of.conditions().contains(wanted.get(i)),
                    "wishes[" + i + "]",
                    "not-a-condition-of-the-call",
                    wanted.get(i));
        }
        faults.throwIfAny();
        wishes = new ArrayList<>(wanted);
        term = when;
        answers = given;
    }

    public void submit(Instant now) {
        become(ApplicationState.SUBMITTED);
        submittedAt = now;
    }

    public void withdraw() {
        become(ApplicationState.WITHDRAWN);
    }

    /**
     * @param points 0 to 100, at most two decimals
     * @throws Invalid {@code between}
     */
    public void score(BigDecimal points) {
        if (state != ApplicationState.SUBMITTED) {
            throw new Refused("application-state", state, ApplicationState.SUBMITTED);
        }
        if (points.signum() < 0
                || points.compareTo(HIGHEST_SCORE) > 0
                || points.stripTrailingZeros().scale() > 2) {
            throw new Invalid("score", "between", 0, HIGHEST_SCORE);
        }
        score = points.setScale(2);
        allocated = null;
    }

    /** The place that the allocation gives; null for none. */
    public void allocate(@Nullable String condition) {
        if (state != ApplicationState.SUBMITTED) {
            throw new Refused("application-state", state, ApplicationState.SUBMITTED);
        }
        allocated = condition;
    }

    /**
     * The call has moved to other conditions: the wishes name these, and nothing is allocated.
     *
     * @param moved the condition there for each former one
     */
    public void move(Map<String, String> moved) {
        wishes = new ArrayList<>(
                wishes.stream().map(code -> moved.getOrDefault(code, code)).toList());
        allocated = null;
    }

    /**
     * Sets the result: an offer where a place is allocated, else the reserve list; without a score, rejection.
     *
     * @param until when an offer can be accepted
     */
    public void release(Instant until) {
        if (score == null) {
            become(ApplicationState.REJECTED);
        } else if (allocated == null) {
            become(ApplicationState.RESERVE);
        } else {
            become(ApplicationState.OFFERED);
            offerUntil = until;
        }
    }

    /**
     * A place of the reserve list has become free.
     *
     * @param condition whose place it is
     */
    public void promote(String condition, Instant until) {
        become(ApplicationState.OFFERED);
        allocated = condition;
        offerUntil = until;
    }

    /**
     * @throws Refused {@code offer-lapsed} when it is too late
     */
    public void accept(Instant now) {
        if (state == ApplicationState.OFFERED && hasLapsed(now)) {
            throw new Refused("offer-lapsed");
        }
        become(ApplicationState.ACCEPTED);
    }

    /** Whether an offer was not answered in time. */
    public boolean hasLapsed(Instant now) {
        return state == ApplicationState.OFFERED && offerUntil != null && !now.isBefore(offerUntil);
    }

    /** An appeal was upheld: the application competes for places that become free. */
    public void reconsider() {
        if (state == ApplicationState.REJECTED) {
            become(ApplicationState.RESERVE);
        }
    }

    /** The offer was not answered in time. */
    public void lapse() {
        become(ApplicationState.LAPSED);
    }

    public void decline() {
        become(ApplicationState.DECLINED);
    }

    /** The person was nominated at the receiving organization. */
    public void nominated() {
        become(ApplicationState.NOMINATED);
    }

    private void become(ApplicationState next) {
        state = state.become(next, "application-state");
    }
}
