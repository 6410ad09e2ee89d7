package org.caravanserai.domain.appeals;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with an appeal. */
public enum AppealStep implements Step<AppealStep.Standing> {
    DECIDE;

    /**
     * What decides on the steps.
     *
     * @param concerned whether the person who would decide has appealed, or has made the decision
     */
    public record Standing(boolean decided, boolean concerned) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        if (standing.decided()) {
            return Optional.of(new Refused("appeal-decided"));
        }
        return standing.concerned() ? Optional.of(new Refused("appeal-of-own")) : Optional.empty();
    }
}
