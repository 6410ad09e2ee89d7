package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an event and outlasts the state that it led to: a cancelled event stays cancelled in the archive, and a
 * postponed one owes new dates until the authority has agreed to some.
 */
@Embeddable
public class Milestones {

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "cancelled")
    private boolean cancelled;

    @Column(name = "new_dates_due")
    private boolean newDatesDue;

    @Column(name = "audience")
    private @Nullable Integer audience;

    @Column(name = "registration_closed_at")
    private @Nullable Instant registrationClosedAt;

    @Column(name = "registration_closed_why")
    private @Nullable String registrationClosedWhy;

    @SuppressWarnings("NullAway.Init")
    protected Milestones() {}

    Milestones(Instant createdAt) {
        this.createdAt = createdAt;
    }

    void submitted(Instant now) {
        submittedAt = now;
    }

    /** The first time counts. */
    void published(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    void postponed() {
        newDatesDue = true;
    }

    /** The authority agreed to these dates; others than before end what a postponed event owes. */
    void scheduled(Schedule before, Schedule now) {
        newDatesDue = newDatesDue && before.isSameTimeAs(now);
    }

    /**
     * @throws Invalid {@code people}
     */
    void counted(int people) {
        new Invalid.Collector()
                .check(
                        people >= 0 && people <= AudienceRule.MOST_PEOPLE,
                        "people",
                        "between",
                        0,
                        AudienceRule.MOST_PEOPLE)
                .throwIfAny();
        audience = people;
    }

    @Nullable
    Integer audience() {
        return audience;
    }

    void registrationClosed(EarlyClosing closing) {
        registrationClosedAt = closing.at();
        registrationClosedWhy = closing.why();
    }

    void registrationOpened() {
        registrationClosedAt = null;
        registrationClosedWhy = null;
    }

    @Nullable
    EarlyClosing earlyClosing() {
        return registrationClosedAt == null || registrationClosedWhy == null
                ? null
                : new EarlyClosing(registrationClosedAt, registrationClosedWhy);
    }

    void cancelled() {
        cancelled = true;
    }

    boolean newDatesDue() {
        return newDatesDue;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
