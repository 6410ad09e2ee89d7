package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.questions.Answers;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration for an event. Confirmed at once, pending where the organizer decides, or waiting in the order
 * of its number; it ends cancelled or rejected. A person has one live registration per event (the database guards it).
 *
 * <p>Each step that {@link RegistrationState} does not allow is {@link Refused} as {@code registration-state}, with both states.
 */
@Entity
@Table(name = "registration")
public class Registration {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;

    @Column(name = "event_id")
    private UUID event;

    @Embedded
    private Registrant registrant;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Embedded
    private Party party;

    private Answers answers;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(name = "number")
    private long number;

    private String language;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Embedded
    private @Nullable GuestKey guestKey;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    /**
     * @param moderated whether the organizer decides on it
     * @param language in which the person is written to
     */
    public Registration(
            UUID event,
            Registrant registrant,
            Attendance attendance,
            Party party,
            Answers answers,
            Seat seat,
            boolean moderated,
            String language,
            Instant now) {
        this.id = Ids.next();
        this.code = RegistrationCode.next();
        this.event = event;
        this.registrant = registrant;
        this.attendance = attendance;
        this.party = party;
        this.answers = answers;
        this.state = seat.granted() ? granted(moderated) : RegistrationState.WAITING;
        this.number = seat.number();
        this.language = language;
        this.registeredAt = now;
    }

    private static RegistrationState granted(boolean moderated) {
        return moderated ? RegistrationState.PENDING : RegistrationState.CONFIRMED;
    }

    /** Gives a guest, who has no account, a key to come back with until it expires; only its hash is kept. */
    public void giveGuestKey(String hash, Instant expiresAt) {
        guestKey = new GuestKey(hash, expiresAt);
    }

    /** Whether this is the key that the guest was given, and it still opens. */
    public boolean isOpenedBy(String hash, Instant now) {
        return guestKey != null && guestKey.isOpenedBy(hash, now);
    }

    /** Whether it was made with the account of this caller. */
    public boolean isOf(Caller caller) {
        return registrant.account() != null && registrant.account().equals(caller.accountId());
    }

    public void approve() {
        if (state != RegistrationState.PENDING) {
            throw new Refused("registration-state", state, RegistrationState.CONFIRMED);
        }
        become(RegistrationState.CONFIRMED);
    }

    public void reject() {
        become(RegistrationState.REJECTED);
    }

    public void cancel() {
        become(RegistrationState.CANCELLED);
    }

    /** Takes away what tells who it was; the place in the event's figures stays. */
    public void forgetPerson() {
        registrant = registrant.forgotten(id);
        guestKey = null;
        answers = Answers.NONE;
    }

    /** From the waiting list to a place. */
    public void promote(boolean moderated) {
        if (state != RegistrationState.WAITING) {
            throw new Refused("registration-state", state, granted(moderated));
        }
        become(granted(moderated));
    }

    /**
     * How many people come along from now on; the pool has to {@link SeatPool#exchange} the places.
     *
     * @param decidedAgain whether the organizer, who has confirmed fewer, decides again when more come along
     * @throws Refused {@code registration-over} when it is cancelled or rejected
     */
    public void bring(int people, boolean decidedAgain) {
        if (!state.isLive()) {
            throw new Refused("registration-over", state);
        }
        boolean more = people > party.accompanying();
        party = new Party(people);
        if (more && decidedAgain && state == RegistrationState.CONFIRMED) {
            become(RegistrationState.PENDING);
        }
    }

    private void become(RegistrationState next) {
        if (!state.canBecome(next)) {
            throw new Refused("registration-state", state, next);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    /** Another one after each change that was written. */
    public long version() {
        return version;
    }

    /** What people know it by: short, and in the address of its page. */
    public String code() {
        return code;
    }

    public UUID event() {
        return event;
    }

    public Registrant registrant() {
        return registrant;
    }

    public Attendance attendance() {
        return attendance;
    }

    public int accompanying() {
        return party.accompanying();
    }

    public Answers answers() {
        return answers;
    }

    /** How many places it takes: the person and those who come along. */
    public int places() {
        return party.places();
    }

    public RegistrationState state() {
        return state;
    }

    /** The place in the order in which people came, from 1 for each way of attending of an event; the waiting list goes by it. */
    public long number() {
        return number;
    }

    /** BCP 47 tag of the language in which the person is written to. */
    public String language() {
        return language;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Registration that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
