package org.caravanserai.domain.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

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

    /**
     * One page of the things that wait for a person, those that wait longest first, by four statements however many there are.
     *
     * @param kinds those that are asked for
     * @param kind name of the only kind that is wanted; null: all of them
     * @param place id of the only place that is wanted; null: all of them
     * @param request sorted by {@code since}, {@code due} or {@code kind}
     * @throws org.caravanserai.domain.shared.Invalid {@code unknown-sort}
     */
    WaitingThings things(
            UUID account,
            Collection<TaskKind> kinds,
            @Nullable String kind,
            @Nullable UUID place,
            Instant now,
            PageRequest request);

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
