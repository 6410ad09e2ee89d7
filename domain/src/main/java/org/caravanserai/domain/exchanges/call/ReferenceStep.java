package org.caravanserai.domain.exchanges.call;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a requested reference. */
public enum ReferenceStep implements Step<ReferenceStep.Standing> {
    /** The referee writes it. */
    GIVE,
    /** The referee does not write one. */
    DECLINE,
    /** The applicant reminds the referee. */
    REMIND,
    /** The applicant takes the request back. */
    WITHDRAW;

    /**
     * What decides on the steps.
     *
     * @param over whether the time of the referee is over
     * @param reminded whether the last request or reminder is younger than {@link Reference#BETWEEN_REMINDERS}
     */
    public record Standing(ReferenceState state, boolean over, boolean reminded) {

        private boolean open() {
            return state == ReferenceState.REQUESTED && !over;
        }
    }

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case GIVE -> answer(standing, ReferenceState.GIVEN);
            case DECLINE -> answer(standing, ReferenceState.DECLINED);
            case REMIND ->
                !standing.open()
                        ? Optional.of(new Refused("reference-over"))
                        : Optional.of(new Refused("reminded-recently", Reference.BETWEEN_REMINDERS.toDays()))
                                .filter(recently -> standing.reminded());
            case WITHDRAW -> standing.state().refusal(ReferenceState.WITHDRAWN, "reference-state");
        };
    }

    private static Optional<Refused> answer(Standing standing, ReferenceState next) {
        return standing.state() == ReferenceState.REQUESTED && standing.over()
                ? Optional.of(new Refused("reference-over"))
                : standing.state().refusal(next, "reference-state");
    }
}
