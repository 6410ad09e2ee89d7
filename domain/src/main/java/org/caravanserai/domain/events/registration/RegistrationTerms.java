package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.caravanserai.domain.events.EarlyClosing;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/** Terms of registration for an event. Immutable. */
@Embeddable
public class RegistrationTerms {

    public static final int MAX_CAPACITY = 1_000_000;

    @Column(name = "registration_opens_at")
    private @Nullable Instant opensAt;

    @Column(name = "registration_closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "capacity")
    private @Nullable Integer capacity;

    @Column(name = "online_capacity")
    private @Nullable Integer onlineCapacity;

    @Column(name = "waiting_list")
    private boolean waitingList;

    @Column(name = "moderated")
    private boolean moderated;

    @Column(name = "guests")
    private boolean guests;

    @Column(name = "confirm_guests")
    private boolean confirmGuests;

    @Column(name = "questions")
    private Questionnaire questions = Questionnaire.NONE;

    protected RegistrationTerms() {}

    /**
     * @param opensAt null: open as soon as the event is published
     * @param closesAt null: open until the event begins
     * @param capacity places on site, or of an event that is only online; null: as many as come
     * @param onlineCapacity places online of a hybrid event; null: as many as come
     * @param waitingList whether those who come when all places are taken can wait for one
     * @param moderated whether the organizer decides on each registration; one that waits for the decision holds a place
     * @param guests whether people without an account can sign up
     */
    public RegistrationTerms(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer capacity,
            @Nullable Integer onlineCapacity,
            boolean waitingList,
            boolean moderated,
            boolean guests) {
        new Invalid.Collector()
                .check(isCapacity(capacity), "registration.capacity", "between", 1, MAX_CAPACITY)
                .check(isCapacity(onlineCapacity), "registration.onlineCapacity", "between", 1, MAX_CAPACITY)
                .check(
                        opensAt == null || closesAt == null || closesAt.isAfter(opensAt),
                        "registration.closesAt",
                        "closes-before-it-opens")
                .throwIfAny();
        this.opensAt = opensAt;
        this.closesAt = closesAt;
        this.capacity = capacity;
        this.onlineCapacity = onlineCapacity;
        this.waitingList = waitingList;
        this.moderated = moderated;
        this.guests = guests;
        this.confirmGuests = capacity != null || onlineCapacity != null;
    }

    /** Open from publication to the beginning, without limit, for people with an account. */
    public static RegistrationTerms unlimited() {
        return new RegistrationTerms(null, null, null, null, true, false, false);
    }

    /** The same terms with these questions on the form. */
    public RegistrationTerms asking(Questionnaire others) {
        var terms = new RegistrationTerms(opensAt, closesAt, capacity, onlineCapacity, waitingList, moderated, guests)
                .confirmingGuests(confirmGuests);
        terms.questions = others;
        return terms;
    }

    /**
     * The same terms, with or without holding a guest's place until the link in the email confirms the address. Without it a
     * guest gets the answer at once, also that the address is already registered. By default limited places are held.
     */
    public RegistrationTerms confirmingGuests(boolean confirming) {
        var terms = new RegistrationTerms(opensAt, closesAt, capacity, onlineCapacity, waitingList, moderated, guests);
        terms.questions = questions;
        terms.confirmGuests = confirming;
        return terms;
    }

    /**
     * The terms that apply until the event has the requested format: a missing online capacity refers to the requested
     * format, and would otherwise make the current event unlimited.
     */
    public RegistrationTerms until(EventMode wanted, RegistrationTerms today, EventMode modeToday) {
        return wanted == modeToday || onlineCapacity != null
                ? this
                : new RegistrationTerms(
                                opensAt, closesAt, capacity, today.onlineCapacity, waitingList, moderated, guests)
                        .confirmingGuests(confirmGuests)
                        .asking(questions);
    }

    /** What of these terms makes sense for an event of this mode that ends then. */
    public RegistrationTerms fitting(EventMode mode, Instant end) {
        var closing = closesAt != null && closesAt.isAfter(end) ? null : closesAt;
        var online = mode == EventMode.ON_SITE ? null : onlineCapacity;
        return new RegistrationTerms(opensAt, closing, capacity, online, waitingList, moderated, guests)
                .confirmingGuests(confirmGuests)
                .asking(questions);
    }

    private static boolean isCapacity(@Nullable Integer number) {
        return number == null || (number >= 1 && number <= MAX_CAPACITY);
    }

    /** How many places there are for one way of attending; null: as many as come. */
    public @Nullable Integer capacityFor(EventMode mode, Attendance attendance) {
        if (attendance == Attendance.ON_SITE) {
            return capacity;
        }
        return mode == EventMode.ONLINE && onlineCapacity == null ? capacity : onlineCapacity;
    }

    /**
     * When registration closes: when the organizer says, but at the latest when the event ends; by default when it begins.
     *
     * @param closesAt what the organizer says; null: nothing
     */
    public static Instant closes(@Nullable Instant closesAt, Instant startsAt, Instant endsAt) {
        if (closesAt == null) {
            return startsAt;
        }
        return closesAt.isAfter(endsAt) ? endsAt : closesAt;
    }

    /** How the time for registration stands. */
    public EventStep.Signup signup(Schedule schedule, @Nullable EarlyClosing early, Instant now) {
        return signup(opensAt, closes(closesAt, schedule.startsAt(), schedule.endsAt()), early, now);
    }

    /**
     * How the time for registration stands.
     *
     * @param closes when registration closes unless it is closed before
     */
    public static EventStep.Signup signup(
            @Nullable Instant opensAt, Instant closes, @Nullable EarlyClosing early, Instant now) {
        return switch (new Window(opensAt, closes).phase(now)) {
            case OVER -> EventStep.Signup.OVER;
            case BEFORE -> early == null ? EventStep.Signup.TO_COME : EventStep.Signup.CLOSED_EARLY;
            case OPEN -> early == null ? EventStep.Signup.OPEN : EventStep.Signup.CLOSED_EARLY;
        };
    }

    public @Nullable Instant opensAt() {
        return opensAt;
    }

    public @Nullable Instant closesAt() {
        return closesAt;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public @Nullable Integer onlineCapacity() {
        return onlineCapacity;
    }

    public boolean waitingList() {
        return waitingList;
    }

    public boolean moderated() {
        return moderated;
    }

    public boolean guests() {
        return guests;
    }

    /** See {@link #confirmingGuests}. */
    public boolean confirmGuests() {
        return confirmGuests;
    }

    public Questionnaire questions() {
        return questions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RegistrationTerms that
                && Objects.equals(opensAt, that.opensAt)
                && Objects.equals(closesAt, that.closesAt)
                && Objects.equals(capacity, that.capacity)
                && Objects.equals(onlineCapacity, that.onlineCapacity)
                && waitingList == that.waitingList
                && moderated == that.moderated
                && guests == that.guests
                && confirmGuests == that.confirmGuests
                && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                opensAt, closesAt, capacity, onlineCapacity, waitingList, moderated, guests, confirmGuests, questions);
    }
}
