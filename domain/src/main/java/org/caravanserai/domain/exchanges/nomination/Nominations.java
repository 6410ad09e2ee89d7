package org.caravanserai.domain.exchanges.nomination;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** Nominations and stays. What is loaded is written back with the transaction. */
public interface Nominations {

    void add(Nomination nomination);

    void add(Mobility mobility);

    /** The nomination, locked until the end of the transaction, in its newest state. */
    Optional<Nomination> lock(String code);

    /** The stay, locked until the end of the transaction, in its newest state. */
    Optional<Mobility> lockMobility(String code);

    /** Like {@link #lockMobility(String)}, by its id. */
    Optional<Mobility> lockMobility(UUID id);

    Optional<Nomination> byId(UUID id);

    /** The stay with this code, to be read. */
    Optional<Mobility> mobilityByCode(String code);

    /** The stay that resulted from a nomination. */
    Optional<Mobility> mobilityOf(UUID nomination);

    /** Whether this address is nominated for a place of this condition and year, or is waiting for an exception. */
    boolean isNominated(Nomination.Place place, EmailAddress email);

    /** All nominations of a person, by account or address. */
    List<Nomination> ofPerson(UUID account, EmailAddress email);
}
