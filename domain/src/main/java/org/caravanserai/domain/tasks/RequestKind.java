package org.caravanserai.domain.tasks;

import java.util.Set;

/**
 * A kind of thing that people ask for. Every area has an enum of its kinds; each constant has one statement in the area's {@code persistence}
 * and its words in the area's {@code web}.
 */
public interface RequestKind {

    /** The name of the constant. Unlike those of all other areas. */
    String name();

    /** The states in which there is no answer yet. */
    Set<? extends Enum<?>> open();

    /** The area that declares it. */
    default String area() {
        return getClass().getPackageName().replaceFirst("^org\\.caravanserai\\.domain\\.(\\w+).*", "$1");
    }
}
