package org.caravanserai.persistence.tasks;

import java.util.Map;
import org.caravanserai.domain.tasks.RequestKind;

/** How an area finds what people have asked for. A CDI bean of the area that declares the kinds. */
public interface RequestStatements {

    /**
     * For each kind a select of what the account {@code ?1} has asked for, with these columns: {@code title} (jsonb, by language), {@code
     * state}, {@code since} when it was asked for, {@code stepped} when it came into its state, {@code address}.
     */
    Map<RequestKind, String> statements();
}
