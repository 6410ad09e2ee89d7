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

    /** Guests who did not confirm their address in time, in the order of their events. */
    List<Registration> holdsOver(Instant now, int most);
}
