package org.caravanserai.domain.webhooks;

import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact that webhooks tell: something has happened to something. Every area has an enum of its own; webhooks store {@link #code()}, so a
 * constant must not be renamed.
 */
public interface FactType {

    /** The name of the constant: what it has happened to, and behind two underscores what, in the past tense or as the state it is in now. */
    String name();

    /** By what history records it; one of these is enough. */
    List<Trace> traces();

    /** Whether organizations can hear of it; otherwise it concerns the instance only. */
    default boolean isOfOrganizations() {
        return true;
    }

    /** How webhooks name it, for example {@code agreement.in-force}; unique among all areas. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace("__", ".").replace('_', '-');
    }

    /**
     * A line of history.
     *
     * @param action null for any
     * @param state to which it leads from another; null for any
     */
    record Trace(
            Subject subject,
            @Nullable String action,
            @Nullable String state) {

        /** An action, whatever it does to the state. */
        public static Trace of(HistoryAction action) {
            return new Trace(action.subject(), action.name(), null);
        }

        /** The step into a state, by whatever action. */
        public static Trace into(Subject subject, Enum<?> state) {
            return new Trace(subject, null, state.name());
        }
    }
}
