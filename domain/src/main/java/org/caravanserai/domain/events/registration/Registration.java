package org.caravanserai.domain.events.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration for an event. Confirmed at once, held until a guest confirms the address, pending where the organizer
 * decides, or waiting in the order of its number; it ends cancelled or rejected. A person has one live registration per event (the database guards it).
 *
 * <p>Each step that {@link RegistrationState} does not allow is {@link Refused} as {@code registration-state}, with both states.
 */
@Entity
@Table(name = "registration")
public class Registration extends RegistrationRecord {

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
        this.code = ReadableCode.next();
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

    /**
     * A new registration of a guest counts for good only when the link in the email confirms the address: until then its
     * places are held, or its place in the waiting list.
     */
    public void awaitConfirmation(Instant until) {
        heldUntil = until;
        if (state.holdsPlaces()) {
            state = RegistrationState.HELD;
        }
    }

    /** Whether the guest has still to confirm the address. */
    public boolean awaitsConfirmation() {
        return heldUntil != null && state.isLive();
    }

    /** Whether it ended because the guest did not confirm the address in time. */
    public boolean isHoldOver() {
        return heldUntil != null && state == RegistrationState.CANCELLED;
    }

    /**
     * The guest has opened the link of the email. Nothing happens where there is nothing to confirm any more.
     *
     * @throws Refused {@code registration-hold-over} when the places were given back meanwhile
     */
    public void confirmAddress(boolean moderated) {
        if (isHoldOver() || awaitsConfirmation()) {
            require(RegistrationStep.CONFIRM);
            heldUntil = null;
            if (state == RegistrationState.HELD) {
                become(granted(moderated));
            }
        }
    }

    /** The guest did not confirm the address in time. */
    public void endHold() {
        if (!awaitsConfirmation()) {
            throw new Refused("registration-state", state, RegistrationState.CANCELLED);
        }
        become(RegistrationState.CANCELLED);
    }

    /** The person whose address a guest gave signs up with an account: the registration belongs to the account from now on. */
    public void claim(Registrant owner, boolean moderated) {
        confirmAddress(moderated);
        registrant = owner;
    }

    /** Whether it was made with the account of this caller. */
    public boolean isOf(Caller caller) {
        return registrant.account() != null && registrant.account().equals(caller.accountId());
    }

    public void approve() {
        require(RegistrationStep.APPROVE);
        become(RegistrationState.CONFIRMED);
    }

    public void reject() {
        become(RegistrationState.REJECTED);
    }

    public void cancel() {
        become(RegistrationState.CANCELLED);
        heldUntil = null;
    }

    /** Takes away what tells who it was; the place in the event's figures stays. */
    public void forgetPerson() {
        registrant = registrant.forgotten(id);
        guestKey = null;
        answers = Answers.NONE;
    }

    /**
     * Becomes the first of those who wait.
     *
     * @param before a number that comes before theirs
     */
    public void moveUp(long before) {
        require(RegistrationStep.MOVE_UP);
        number = before;
    }

    /** Gives a waiting registration its place. */
    public void promote(boolean moderated) {
        if (state != RegistrationState.WAITING) {
            throw new Refused("registration-state", state, granted(moderated));
        }
        become(awaitsConfirmation() ? RegistrationState.HELD : granted(moderated));
    }

    /**
     * How many people come along from now on; the pool has to {@link SeatPool#exchange} the places.
     *
     * @param decidedAgain whether the organizer, who has confirmed fewer, decides again when more come along
     * @throws Refused {@code registration-over} when it is cancelled or rejected
     */
    public void bring(int people, boolean decidedAgain) {
        require(RegistrationStep.BRING);
        boolean more = people > party.accompanying();
        party = new Party(people);
        if (more && decidedAgain && state == RegistrationState.CONFIRMED) {
            become(RegistrationState.PENDING);
        }
    }

    /**
     * Answers otherwise, and attends in this way from now on.
     *
     * @param seat what the person got there; null where the way stays
     * @param decidedAgain whether the organizer, who has confirmed what was said before, decides again
     * @throws Refused {@code registration-over} when it is cancelled or rejected
     */
    public void change(Attendance way, Answers said, @Nullable Seat seat, boolean decidedAgain) {
        require(RegistrationStep.CHANGE);
        attendance = way;
        answers = said;
        if (seat != null) {
            number = seat.number();
            if (state == RegistrationState.WAITING && seat.granted()) {
                promote(decidedAgain);
            }
        }
        if (decidedAgain && state == RegistrationState.CONFIRMED) {
            become(RegistrationState.PENDING);
        }
    }

    /**
     * Ends it in favor of somebody else, who gets the places as they are.
     *
     * @param number of the new one in the order in which people came
     * @return the registration of the other person
     */
    public Registration transfer(Registrant other, long number, String language, Instant now) {
        require(RegistrationStep.TRANSFER);
        boolean moderated = state == RegistrationState.PENDING;
        become(RegistrationState.CANCELLED);
        heldUntil = null;
        return new Registration(
                event, other, attendance, party, Answers.NONE, new Seat(number, true, 0), moderated, language, now);
    }

    private void require(RegistrationStep step) {
        step.require(standing());
    }

    /** Where it stands, from which the possible steps follow. */
    public RegistrationStep.Standing standing() {
        return new RegistrationStep.Standing(state, heldUntil != null);
    }

    private void become(RegistrationState next) {
        state = state.become(next, "registration-state");
    }
}
