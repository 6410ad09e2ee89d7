package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Reads what depends on agreements, thing by thing, with what was decided to become of it. */
public interface EndingDirectory {

    /**
     * How far the decisions are.
     *
     * @param open how many things depend on the agreement
     * @param undecided for how many of these nothing was decided
     */
    record Progress(long open, long undecided) {

        /** Whether it is decided what happens to each. */
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
