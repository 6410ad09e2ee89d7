package org.caravanserai.domain.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records that organizations keep of people without an account. What is loaded is written back with the transaction. */
public interface PersonRecords {

    /** Written at once, after the account of the person. */
    void add(PersonRecord person);

    Optional<PersonRecord> byCode(String code);

    Optional<PersonRecord> byHash(String hash);

    /** The person is known at a place of the keeper from now on: whoever works there finds the record. */
    void know(PersonRecord person, UUID place);

    /** Whether the person is known at one of these places. */
    boolean isKnown(PersonRecord person, Set<UUID> places);

    /** What is known of one person is known of another one from now on: the places. */
    void join(PersonRecord ending, PersonRecord staying);

    /** Like {@link #byCode}, but locked until the end of the transaction. */
    Optional<PersonRecord> lock(PersonRecord person);

    /** Removes the records of this person, whoever keeps them. */
    void forget(UUID account);
}
