package org.caravanserai.domain.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What waits for people, in all areas. */
public interface WaitingTasks {

    /** All kinds that there are. */
    List<TaskKind> kinds();

    /**
     * What waits for a person, by one statement; kinds of which nothing waits are left out.
     *
     * @param kinds those that are asked for
     */
    List<WaitingTask> of(UUID account, Collection<TaskKind> kinds, Instant now);

    /** People with an active account for whom something is late. */
    List<LatePerson> late(Instant now);

    /**
     * A person with late tasks.
     *
     * @param late how many things are late
     * @param due when the first of them was due
     */
    record LatePerson(UUID account, long late, Instant due) {}
}
