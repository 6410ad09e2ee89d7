package org.caravanserai.domain.events.registration;

import java.util.List;
import java.util.UUID;

/**
 * The places of answers that only so many people can choose. Counted by the database with each registration that begins, changes
 * or ends; it refuses more than there are.
 */
public interface OptionPlaces {

    /** The answers with a limit, by question and choice. */
    List<OptionCount> of(UUID event);

    /** The same, locked until the end of the transaction, by all in the same order and after the seats of the event. */
    List<OptionCount> lock(UUID event);

    /** How often each answer of a choice was given by those who take part or wait, also those without a limit: {@code places} is 0 then. */
    List<OptionCount> chosen(UUID event);
}
