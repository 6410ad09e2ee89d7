package org.caravanserai.domain.cooperation.project;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** Stage of a result on its way to use. */
public enum ResultStage implements LifecycleState<ResultStage> {
    DISCLOSED,
    /** Protected by a patent or another right. */
    PROTECTED,
    PILOT,
    TRANSFERRED,
    /** Used at a place. */
    IN_USE,
    /** Can be reported again, with other words or more evidence, until it is verified. */
    BENEFIT_REPORTED,
    /** The benefit was verified by someone outside the project. */
    VERIFIED;

    /** The stages that may follow. */
    @Override
    public Set<ResultStage> next() {
        return switch (this) {
            case DISCLOSED -> Set.of(PROTECTED, PILOT, TRANSFERRED);
            case PROTECTED -> Set.of(PILOT, TRANSFERRED);
            case PILOT -> Set.of(TRANSFERRED, IN_USE);
            case TRANSFERRED -> Set.of(IN_USE);
            case IN_USE -> Set.of(BENEFIT_REPORTED);
            case BENEFIT_REPORTED -> Set.of(BENEFIT_REPORTED, VERIFIED);
            case VERIFIED -> Set.of();
        };
    }
}
