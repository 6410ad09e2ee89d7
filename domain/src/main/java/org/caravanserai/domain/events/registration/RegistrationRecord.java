package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The stored data of a registration; its changes are in {@link Registration}. */
@MappedSuperclass
public abstract class RegistrationRecord implements Stateful {

    @Id
    UUID id;

    @Version
    long version;

    String code;

    @Column(name = "event_id")
    UUID event;

    @Embedded
    Registrant registrant;

    @Enumerated(EnumType.STRING)
    Attendance attendance;

    @Embedded
    Party party;

    Answers answers;

    @Enumerated(EnumType.STRING)
    RegistrationState state;

    @Column(name = "number")
    long number;

    String language;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Embedded
    @Nullable
    GuestKey guestKey;

    /** Until when a guest can confirm the address; kept when that time ran out, null where there is nothing to confirm. */
    @Column(name = "held_until")
    @Nullable
    Instant heldUntil;

    @SuppressWarnings("NullAway.Init")
    RegistrationRecord() {}

    @Override
    public UUID id() {
        return id;
    }

    /** Another one after each change that was written. */
    public long version() {
        return version;
    }

    /** The short code that people see, also used in the address of its page. */
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

    /** Number of places taken, including accompanying people. */
    public int places() {
        return party.places();
    }

    @Override
    public RegistrationState state() {
        return state;
    }

    /** The place in the order in which people came, from 1 for each way of attending of an event; the waiting list goes by it. */
    public long number() {
        return number;
    }

    /** Until when the guest can confirm the address; null where there is nothing to confirm. */
    public @Nullable Instant heldUntil() {
        return heldUntil;
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
        return other instanceof RegistrationRecord that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
