package org.caravanserai.domain.events.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * The call for contributions to an event; an event has one at most. It says in its terms what a contribution consists of.
 *
 * <p>An organizer makes it and changes it until it has ended; once it has opened, another deadline is an extension. It opens and
 * ends by its dates, with hours of grace for those who are late, and can be closed at once. When it has ended, reviews begin. It is
 * kept as long as the event.
 */
@Entity
@Table(name = "contribution_call")
public class ContributionCall {

    public static final int LONGEST_TEXT = 10_000;
    public static final int MOST_GRACE_HOURS = 168;

    @Id
    @Column(name = "event_id")
    private UUID event;

    private LocalizedText text;

    private ContributionTerms terms;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "grace_hours")
    private int graceHours;

    @Column(name = "reviews_until")
    private @Nullable Instant reviewsUntil;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionCall() {}

    /**
     * When contributions are taken.
     *
     * @param closesAt the deadline that is announced
     * @param graceHours how long after it contributions are still taken
     * @param reviewsUntil when reviews are due; null: no day is set
     */
    public record Dates(
            Instant opensAt,
            Instant closesAt,
            int graceHours,
            @Nullable Instant reviewsUntil) {

        /**
         * @throws Invalid {@code closesAt}: {@code not-before-start}; {@code graceHours}: {@code between}; {@code reviewsUntil}: {@code
         *     not-before-start}
         */
        public Dates {
            new Invalid.Collector()
                    .check(closesAt.isAfter(opensAt), "closesAt", "call-closes-before-it-opens")
                    .check(
                            graceHours >= 0 && graceHours <= MOST_GRACE_HOURS,
                            "graceHours",
                            "between",
                            0,
                            MOST_GRACE_HOURS)
                    .check(
                            reviewsUntil == null || reviewsUntil.isAfter(closesAt),
                            "reviewsUntil",
                            "reviews-due-before-the-call-ends")
                    .throwIfAny();
        }
    }

    /**
     * @throws Invalid {@code closesAt}: {@code moment-is-past}; {@code text}: {@code text-too-long}
     */
    @SuppressWarnings("NullAway.Init")
    public ContributionCall(UUID event, LocalizedText text, ContributionTerms terms, Dates dates, Instant now) {
        this.event = event;
        if (!dates.closesAt().isAfter(now)) {
            throw new Invalid("closesAt", "moment-is-past");
        }
        write(text, terms, dates);
    }

    /**
     * Says something else while it takes contributions or before.
     *
     * @param announced whether the event is public, so that people may count on the deadline
     * @throws Refused {@code contribution-call-ended}
     * @throws Invalid {@code closesAt}: {@code extend-the-call} for another deadline once it has opened and is announced,
     *     {@code moment-is-past}
     */
    public void change(LocalizedText said, ContributionTerms wanted, Dates dates, boolean announced, Instant now) {
        if (announced && hasEnded(now)) {
            throw new Refused("contribution-call-ended");
        }
        if (announced && !now.isBefore(opensAt) && !dates.closesAt().equals(closesAt)) {
            throw new Invalid("closesAt", "extend-the-call");
        }
        if (!dates.closesAt().equals(closesAt) && !dates.closesAt().isAfter(now)) {
            throw new Invalid("closesAt", "moment-is-past");
        }
        write(said, wanted, dates);
    }

    private void write(LocalizedText said, ContributionTerms wanted, Dates dates) {
        new Invalid.Collector().atMost("text", said, LONGEST_TEXT).throwIfAny();
        text = said;
        terms = wanted;
        opensAt = dates.opensAt();
        closesAt = dates.closesAt();
        graceHours = dates.graceHours();
        reviewsUntil = dates.reviewsUntil();
    }

    /**
     * Takes contributions until a later moment, also when it had ended.
     *
     * @throws Invalid {@code until}: {@code not-an-extension}, {@code moment-is-past}
     */
    public void extend(Instant until, Instant now) {
        if (!until.isAfter(closesAt)) {
            throw new Invalid("until", "not-an-extension");
        }
        if (!until.isAfter(now)) {
            throw new Invalid("until", "moment-is-past");
        }
        closesAt = until;
        if (reviewsUntil != null && !reviewsUntil.isAfter(until)) {
            reviewsUntil = null;
        }
    }

    /**
     * Takes nothing any more, also not in the hours of grace.
     *
     * @throws Refused {@code contributions-closed} when it is not open
     */
    public void close(Instant now) {
        ContributionCallStep.unlessOpen(phase(now)).ifPresent(refused -> {
            throw refused;
        });
        graceHours = 0;
        if (closesAt.isAfter(now)) {
            closesAt = now;
        }
    }

    /** While it is open, contributions can be begun, changed and submitted; when it is over, reviews begin. */
    public Window.Phase phase(Instant now) {
        return new Window(opensAt, endsAt()).phase(now);
    }

    /** Whether it takes nothing any more. */
    public boolean hasEnded(Instant now) {
        return phase(now) == Window.Phase.OVER;
    }

    /** The deadline with the hours of grace. */
    public Instant endsAt() {
        return closesAt.plus(Duration.ofHours(graceHours));
    }

    public UUID event() {
        return event;
    }

    public LocalizedText text() {
        return text;
    }

    public ContributionTerms terms() {
        return terms;
    }

    public Dates dates() {
        return new Dates(opensAt, closesAt, graceHours, reviewsUntil);
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public @Nullable Instant reviewsUntil() {
        return reviewsUntil;
    }

    public long version() {
        return version;
    }
}
