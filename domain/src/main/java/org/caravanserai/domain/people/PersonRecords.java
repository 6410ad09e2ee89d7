package org.caravanserai.domain.people;

import java.util.Optional;
import java.util.UUID;

/** Records that organizations keep of people without an account. What is loaded is written back with the transaction. */
public interface PersonRecords {

    /** Written at once, after the account of the person. */
    void add(PersonRecord person);

    Optional<PersonRecord> byCode(String code);

    Optional<PersonRecord> byHash(String hash);

    /** Like {@link #byCode}, but locked until the end of the transaction. */
    Optional<PersonRecord> lock(PersonRecord person);

    /** Removes the records of this person, whoever keeps them. */
    void forget(UUID account);
}
