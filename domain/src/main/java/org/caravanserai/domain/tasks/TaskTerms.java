package org.caravanserai.domain.tasks;

import java.util.Set;
import org.caravanserai.domain.access.Permission;

/**
 * Whom a kind of task waits for, and how long.
 *
 * @param permission who lacks it has no such task; {@link Permission#SIGNED_IN} where it waits for a person
 * @param days after so many it is late, where the thing has no date of its own; 0 when it is never late
 * @param states in which something waits for it; none for what has no states but is open or answered
 */
public record TaskTerms(TaskRole role, Permission permission, int days, Set<? extends Enum<?>> states) {

    public static TaskTerms of(TaskRole role, Permission permission, int days, Enum<?>... states) {
        return new TaskTerms(role, permission, days, Set.of(states));
    }
}
