package org.caravanserai.domain.events.programme;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The programmes that wait to be released, at most one for each event. */
public interface ProgrammeDrafts {

    Optional<ProgrammeDraft> of(UUID event);

    /** Puts a file that was handed in, and what its sessions take, in the place of the draft that the event had. */
    void keep(UUID event, ProgrammeDraft draft, Set<Booking> bookings);

    /**
     * Puts what was changed by hand in the place of the draft that the event had. Bookings of others that are not freed stay.
     *
     * @param freed what sessions took until now and take no more
     * @throws org.caravanserai.domain.shared.Conflict or the failure of the database that becomes one, when a booking meets another of the same
     *     room or speaker and neither is tolerated
     */
    void edit(UUID event, ProgrammeDraft draft, Set<Booking> freed, Set<Booking> bookings);

    /**
     * Takes the draft away; of several callers at once only one gets it.
     *
     * @return the draft, unless there is none or it is another one than {@code id}
     */
    Optional<ProgrammeDraft> take(UUID event, UUID id);
}
