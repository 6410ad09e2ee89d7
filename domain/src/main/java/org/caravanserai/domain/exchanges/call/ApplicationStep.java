package org.caravanserai.domain.exchanges.call;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/** What can be done with an application; each step is the applicant's, a reviewer's or an officer's. */
public enum ApplicationStep implements Step<ApplicationStep.Standing> {
    CHANGE,
    SUBMIT,
    /** Make a submitted application a draft again, to change it while the call is open. */
    REOPEN,
    /** Accept the place that is offered. */
    ACCEPT,
    DECLINE,
    WITHDRAW,
    APPEAL,
    SCORE,
    CONFIRM_MEMBERSHIP,
    REFUSE_MEMBERSHIP,
    NOMINATE;

    /** Period after the release in which appeals are accepted. */
    public static final Duration TIME_TO_APPEAL = Duration.ofDays(14);

    /**
     * What decides on the steps.
     *
     * @param offerUntil null when nothing was offered
     * @param call to which it was made
     * @param appealed whether there is an appeal
     * @param membershipOpen whether an officer has to find out that the applicant belongs to the organization that runs the call
     */
    public record Standing(
            ApplicationState state,
            @Nullable Instant offerUntil,
            CallTimes call,
            boolean appealed,
            boolean membershipOpen,
            Instant now) {

        CallStep.Standing inCall() {
            return new CallStep.Standing(call.phase(now), false);
        }
    }

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case CHANGE, SUBMIT, REOPEN ->
                CallStep.APPLY.refusal(standing.inCall()).or(() -> refusal(standing.state()));
            case SCORE -> CallStep.SCORE.refusal(standing.inCall()).or(() -> refusal(standing.state()));
            case ACCEPT ->
                standing.state().hasLapsed(standing.offerUntil(), standing.now())
                        ? refused("offer-lapsed")
                        : refusal(standing.state());
            case APPEAL -> refusal(standing.state()).or(() -> unlessInTime(standing));
            case CONFIRM_MEMBERSHIP, REFUSE_MEMBERSHIP ->
                standing.membershipOpen() ? refusal(standing.state()) : refused("membership-known");
            case NOMINATE -> standing.membershipOpen() ? refused("membership-not-proven") : refusal(standing.state());
            case DECLINE, WITHDRAW -> refusal(standing.state());
        };
    }

    /** Why the state alone does not allow it: what the application itself asks. */
    Optional<Refused> refusal(ApplicationState state) {
        return switch (this) {
            case CHANGE -> state == ApplicationState.DRAFT ? Optional.empty() : refused("application-submitted");
            case SCORE ->
                state == ApplicationState.SUBMITTED
                        ? Optional.empty()
                        : refused("application-state", state, ApplicationState.SUBMITTED);
            case APPEAL ->
                state == ApplicationState.REJECTED || state == ApplicationState.RESERVE
                        ? Optional.empty()
                        : refused("application-state", state, ApplicationState.RESERVE);
            case SUBMIT -> state.refusal(ApplicationState.SUBMITTED, "application-state");
            case REOPEN -> state.refusal(ApplicationState.DRAFT, "application-state");
            case ACCEPT -> state.refusal(ApplicationState.ACCEPTED, "application-state");
            case DECLINE -> state.refusal(ApplicationState.DECLINED, "application-state");
            case WITHDRAW -> state.refusal(ApplicationState.WITHDRAWN, "application-state");
            case CONFIRM_MEMBERSHIP, REFUSE_MEMBERSHIP -> state.refusal(ApplicationState.REJECTED, "application-state");
            case NOMINATE -> state.refusal(ApplicationState.NOMINATED, "application-state");
        };
    }

    /** The steps of the applicant. */
    public static Set<ApplicationStep> ofApplicants() {
        return EnumSet.range(CHANGE, APPEAL);
    }

    /** The steps of officers who run the call. */
    public static Set<ApplicationStep> ofOfficers() {
        return EnumSet.range(SCORE, NOMINATE);
    }

    private static Optional<Refused> unlessInTime(Standing standing) {
        var released = standing.call().releasedAt();
        if (released == null || !new Window(released, released.plus(TIME_TO_APPEAL)).isOpen(standing.now())) {
            return refused("appeals-closed");
        }
        return standing.appealed() ? refused("appeal-filed") : Optional.empty();
    }

    private static Optional<Refused> refused(String key, Object... arguments) {
        return Optional.of(new Refused(key, arguments));
    }
}
