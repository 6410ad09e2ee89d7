package org.caravanserai.domain.cooperation.registry;

import java.util.Set;

/** Details of a record that has a life of states. */
public interface EntrySteps {

    /** The states into which it can be brought without further facts, in their order. */
    Set<? extends Enum<?>> next();

    /** Those of a record; none for kinds without states. */
    static Set<? extends Enum<?>> of(EntryView view) {
        return view.details() instanceof EntrySteps steps ? steps.next() : Set.of();
    }
}
