package org.caravanserai.persistence.tasks;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.RequestKind;

/** How an area finds what people have asked for. A CDI bean of the area that declares the kinds. */
public interface RequestStatements {

    /**
     * For each kind a select of what the account {@code ?1} has asked for, with these columns: {@code title} (jsonb, by language), {@code
     * state}, {@code since} when it was asked for, {@code stepped} when it came into its state, {@code address}.
     */
    Map<RequestKind, String> statements();

    /** The things on which the account {@code ?1} has taken one of these steps, by the history: their id as {@code subject_id}, and {@code since}. */
    static String asked(Enum<?>... actions) {
        var names = Stream.of(actions).map(action -> "'" + action.name() + "'").collect(Collectors.joining(", "));
        return "(select y.subject_id, max(y.happened_at) as since from history_entry y where y.account_id = ?1 and y.action in ("
                + names + ") group by y.subject_id)";
    }
}
