package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What receiving organizations have added to nominations. What is loaded is written back with the transaction. */
public interface HostForms {

    void add(HostForm form);

    Optional<HostForm> of(UUID nomination);

    /**
     * Deletes the forms of stays that were to end before this day.
     *
     * @return how many there were
     */
    int forgetEnded(LocalDate before);
}
