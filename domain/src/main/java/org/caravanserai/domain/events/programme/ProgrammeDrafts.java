package org.caravanserai.domain.events.programme;

import java.util.Optional;
import java.util.UUID;

/** The programmes that wait to be released, at most one for each event. */
public interface ProgrammeDrafts {

    Optional<ProgrammeDraft> of(UUID event);

    /** Puts it in the place of the draft that the event had. */
    void keep(UUID event, ProgrammeDraft draft);

    /**
     * Takes the draft away; of several callers at once only one gets it.
     *
     * @return the draft, unless there is none or it is another one than {@code id}
     */
    Optional<ProgrammeDraft> take(UUID event, UUID id);
}
