package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** The programmes of events, at most one for each. */
public interface Programmes {

    Optional<KeptProgramme> of(UUID event);

    /** Puts {@code programme} in the place of what the event had, with the keynotes that {@link Keynotes#carried} leaves. */
    void replace(UUID event, EventProgramme programme, Instant now);

    /** The sessions that were in a programme of the event and are not any more, by their time. */
    List<TakenOutSession> takenOut(UUID event);

    /** Puts these keynotes in the place of those that the programme had; sessions and speakers that it has not are left out. */
    void mark(UUID event, Keynotes keynotes);

    /**
     * Takes out of all programmes what they tell of the people who are listed with this address, because its owner asked to be
     * forgotten. Their sessions stay.
     */
    void forgetPeopleWith(EmailAddress address, Instant now);
}
