package org.caravanserai.domain.tasks;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why nobody has a task about something in a state.
 *
 * @param because in words
 */
public record StateWithoutTask(Enum<?> state, Rest rest, String because) {

    /** Kind of reason. */
    public enum Rest {
        /** It is over. */
        LAST,
        /** A date ends it. */
        DATE,
        /** It may stay as it is, or goes on by what is done elsewhere. */
        NOBODY
    }

    public StateWithoutTask {
        if (because.isBlank()) {
            throw new IllegalArgumentException("a reason in words");
        }
    }

    /** They are over, though their type does not say so. */
    public static List<StateWithoutTask> last(Enum<?>... states) {
        return Stream.of(states)
                .map(state -> new StateWithoutTask(state, Rest.LAST, "It is over"))
                .toList();
    }

    /**
     * @param date which date ends it, and what happens then
     */
    public static List<StateWithoutTask> until(String date, Enum<?>... states) {
        return Stream.of(states)
                .map(state -> new StateWithoutTask(state, Rest.DATE, date))
                .toList();
    }

    public static List<StateWithoutTask> nobody(String because, Enum<?>... states) {
        return Stream.of(states)
                .map(state -> new StateWithoutTask(state, Rest.NOBODY, because))
                .toList();
    }
}
