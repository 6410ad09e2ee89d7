package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads the dependents of agreements with the decision for each. */
public interface EndingDirectory {

    /**
     * Progress of the decisions.
     *
     * @param open number of dependents of the agreement
     * @param undecided number of these without a decision
     */
    record Progress(long open, long undecided) {

        /** Whether each dependent has a decision. */
        public boolean complete() {
            return undecided == 0;
        }
    }

    Progress progress(UUID agreement);

    /** What depends on the agreement or was decided on: first what waits for a decision, then by year. */
    Page<Dependent> of(UUID agreement, PageRequest request);

    /**
     * The one with this code.
     *
     * @return empty when it is none under the agreement
     */
    Optional<Dependent> one(UUID agreement, DependentKind kind, String code);
}
