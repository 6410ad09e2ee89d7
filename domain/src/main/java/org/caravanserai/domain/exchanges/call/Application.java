package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
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
     * @param wishes keys of places of the call, or codes of conditions that only one of its agreements has; the best liked first
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
        require(ApplicationStep.CHANGE);
        var keys = wanted.stream().map(name -> of.keyOf(name).orElse("")).toList();
        var faults = new Invalid.Collector()
                .check(!wanted.isEmpty(), "wishes", "required")
                .check(
                        keys.stream().filter(key -> !key.isEmpty()).distinct().count()
                                == keys.stream().filter(key -> !key.isEmpty()).count(),
                        "wishes",
                        "keys-twice");
        for (int i = 0; i < keys.size(); i++) {
            faults.check(!keys.get(i).isEmpty(), "wishes[" + i + "]", "not-a-condition-of-the-call", wanted.get(i));
        }
        faults.throwIfAny();
        wishes = new ArrayList<>(keys);
        term = when;
        answers = given;
    }

    /**
     * @param said what the applicant states of their own studies; it is kept, whatever the applicant states later
     */
    public void submit(Statement said, Instant now) {
        become(ApplicationState.SUBMITTED);
        stated = said;
        submittedAt = now;
    }

    /** It is a draft again, as it was before it was submitted: what was stated with it is stated again. */
    public void reopen() {
        become(ApplicationState.DRAFT);
        stated = null;
        submittedAt = null;
    }

    public void withdraw() {
        become(ApplicationState.WITHDRAWN);
    }

    /**
     * What was allocated stays until the next allocation, which is needed before the release.
     *
     * @param points 0 to 100, at most two decimals
     * @throws Invalid {@code between}
     */
    public void score(BigDecimal points) {
        require(ApplicationStep.SCORE);
        if (points.signum() < 0
                || points.compareTo(HIGHEST_SCORE) > 0
                || points.stripTrailingZeros().scale() > 2) {
            throw new Invalid("score", "between", 0, HIGHEST_SCORE);
        }
        score = points.setScale(2);
    }

    /** The place that the allocation gives, by its key; null for none. */
    public void allocate(@Nullable String key) {
        if (state != ApplicationState.SUBMITTED) {
            throw new Refused("application-state", state, ApplicationState.SUBMITTED);
        }
        allocated = key;
    }

    /** The key of the place that is kept for the applicant; null when none is. */
    public @Nullable String held() {
        return state.keepsPlace() ? allocated : null;
    }

    /**
     * The call has moved to places of another agreement: the wishes name these, and nothing is allocated.
     *
     * @param moved the new key for each former one
     */
    public void move(Map<String, String> moved) {
        wishes = new ArrayList<>(
                wishes.stream().map(key -> moved.getOrDefault(key, key)).toList());
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
     * @param key whose place it is
     */
    public void promote(String key, Instant until) {
        become(ApplicationState.OFFERED);
        allocated = key;
        offerUntil = until;
    }

    /**
     * @throws Refused {@code offer-lapsed} when it is too late
     */
    public void accept(Instant now) {
        if (hasLapsed(now)) {
            throw new Refused("offer-lapsed");
        }
        become(ApplicationState.ACCEPTED);
    }

    /** Whether an offer was not answered in time. */
    public boolean hasLapsed(Instant now) {
        return state.hasLapsed(offerUntil, now);
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

    /** The call was cancelled. */
    public void callCancelled() {
        become(ApplicationState.CANCELLED);
        allocated = null;
    }

    public void decline() {
        become(ApplicationState.DECLINED);
    }

    /**
     * An officer confirms that the applicant belongs to the organization that runs the call. Confirming it again changes nothing.
     *
     * @return whether this is news
     */
    public boolean confirmMembership(Instant now) {
        if (isMembershipConfirmed()) {
            return false;
        }
        membershipConfirmedAt = now;
        return true;
    }

    /**
     * An officer has found that the applicant does not belong to the organization that runs the call: the application is over.
     */
    public void refuseMembership(Instant now) {
        become(ApplicationState.REJECTED);
        membershipRefusedAt = now;
        allocated = null;
    }

    /** The person was nominated at the receiving organization. */
    public void nominated() {
        become(ApplicationState.NOMINATED);
    }

    /**
     * Where it stands, from which the possible steps follow.
     *
     * @param appealed whether there is an appeal
     * @param membershipOpen whether an officer has to find out that the applicant belongs to the organization that runs the call
     */
    public ApplicationStep.Standing standing(ExchangeCall of, boolean appealed, boolean membershipOpen, Instant now) {
        return new ApplicationStep.Standing(state, offerUntil, of, appealed, membershipOpen, now);
    }

    private void require(ApplicationStep step) {
        step.refusal(state).ifPresent(refused -> {
            throw refused;
        });
    }

    private void become(ApplicationState next) {
        state = state.become(next, "application-state");
    }
}
