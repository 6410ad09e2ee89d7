package org.caravanserai.domain.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** All registrations. */
public interface Registrations {

    /** The live registration of this person for this event, by account or by address. */
    Optional<Registration> live(UUID event, @Nullable UUID account, EmailAddress email);

    /** All registrations of a person, by account and as a guest with this address, in the order of their events. */
    List<Registration> ofPerson(UUID account, EmailAddress email);

    void add(Registration registration);

    Optional<Registration> byCode(String code);

    /** The newest state of a registration, locked until the end of the transaction. */
    Optional<Registration> lock(UUID id);

    /** Keeps what a registration said before it was changed, beside the line of its history. */
    void keep(RegistrationChange change);

    /** What was changed of a registration, in the order of time. */
    List<RegistrationChange> changes(UUID registration);

    /** Nothing is kept any more of what this registration said earlier. */
    void forgetChanges(UUID registration);

    /** Guests who did not confirm their address in time, in the order of their events. */
    List<Registration> holdsOver(Instant now, int most);
}
