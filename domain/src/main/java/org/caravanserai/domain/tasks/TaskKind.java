package org.caravanserai.domain.tasks;

import java.util.Set;
import org.caravanserai.domain.access.Permission;

/**
 * A kind of task: something in a state in which it waits for somebody. Every area has an enum of its kinds; each constant has one statement in
 * the area's {@code persistence} that finds what waits, in the states that stand here, and one page in its {@code web} where it is done.
 */
public interface TaskKind {

    /** The name of the constant. Unlike those of all other areas. */
    String name();

    /** Whom it waits for, in which states, and how long. */
    TaskTerms terms();

    default TaskRole role() {
        return terms().role();
    }

    /** Who lacks it has no such task; {@link Permission#SIGNED_IN} where it waits for a person. */
    default Permission permission() {
        return terms().permission();
    }

    /** In these states something waits for it; none for what has no states but is open or answered. */
    default Set<? extends Enum<?>> states() {
        return terms().states();
    }

    /** After so many days it is late, where the thing has no date of its own; 0 when it is never late. */
    default int days() {
        return terms().days();
    }

    /** The area that declares it. */
    default String area() {
        return getClass().getPackageName().replaceFirst("^org\\.caravanserai\\.domain\\.(\\w+).*", "$1");
    }
}
