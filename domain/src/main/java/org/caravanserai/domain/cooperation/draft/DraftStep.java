package org.caravanserai.domain.cooperation.draft;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a draft of a record: the first two are steps of its maker, giving it back is one of another keeper. */
public enum DraftStep implements Step<DraftStep.Standing> {
    /** Ask another keeper to publish it. */
    SUBMIT,
    DELETE,
    GIVE_BACK,
    PUBLISH;

    /**
     * What decides on the steps.
     *
     * @param own whether the person who would take the step has made it
     * @param needsSecond whether somebody else than its maker has to publish it
     */
    public record Standing(DraftState state, boolean own, boolean needsSecond) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case SUBMIT -> refusedIf(standing.state() == DraftState.SUBMITTED, "draft-state");
            case GIVE_BACK -> refusedIf(standing.state() != DraftState.SUBMITTED, "draft-state");
            case PUBLISH -> refusedIf(standing.needsSecond() && standing.own(), "second-person-needed");
            case DELETE -> Optional.empty();
        };
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key) {
        return wrong ? Optional.of(new Refused(key)) : Optional.empty();
    }
}
