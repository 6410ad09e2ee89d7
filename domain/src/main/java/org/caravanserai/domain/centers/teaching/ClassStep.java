package org.caravanserai.domain.centers.teaching;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** What can be done with a class. Recording marks is a step of its teachers too, results are those of the exam officer, all others of the center. */
public enum ClassStep implements Step<ClassState> {
    CHANGE(null),
    OPEN(ClassState.OPEN),
    CONFIRM(ClassState.CONFIRMED),
    START(ClassState.RUNNING),
    FINISH(ClassState.FINISHED),
    CANCEL(ClassState.CANCELLED),
    STOP(ClassState.STOPPED),
    RECORD_MARKS(null),
    APPROVE_RESULTS(ClassState.RESULTS_APPROVED),
    ISSUE_CERTIFICATES(null);

    private final @Nullable ClassState target;

    ClassStep(@Nullable ClassState target) {
        this.target = target;
    }

    /** The state that it leads to; null when the class stays in its state. */
    public @Nullable ClassState target() {
        return target;
    }

    @Override
    public Optional<Refused> refusal(ClassState state) {
        return switch (this) {
            case CHANGE -> refusedIf(!state.isUnderWay(), "class-over");
            case RECORD_MARKS -> refusedIf(state == ClassState.RESULTS_APPROVED, "results-approved");
            case ISSUE_CERTIFICATES -> refusedIf(state != ClassState.RESULTS_APPROVED, "results-not-approved");
            case OPEN, CONFIRM, START, FINISH, CANCEL, STOP, APPROVE_RESULTS ->
                state.refusal(Objects.requireNonNull(target), "class-state");
        };
    }

    /** The steps of those who teach it. */
    public static Set<ClassStep> ofTeachers() {
        return EnumSet.of(RECORD_MARKS);
    }

    /** The steps of those who decide on results. */
    public static Set<ClassStep> ofExaminers() {
        return EnumSet.of(APPROVE_RESULTS, ISSUE_CERTIFICATES);
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key) {
        return wrong ? Optional.of(new Refused(key)) : Optional.empty();
    }
}
