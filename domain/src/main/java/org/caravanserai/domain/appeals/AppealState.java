package org.caravanserai.domain.appeals;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** Where an appeal stands for whoever has made it: before the decision, or the {@link AppealDecision}. */
public enum AppealState implements LifecycleState<AppealState> {
    OPEN,
    UPHELD,
    DISMISSED;

    @Override
    public Set<AppealState> next() {
        return this == OPEN ? Set.of(UPHELD, DISMISSED) : Set.of();
    }
}
