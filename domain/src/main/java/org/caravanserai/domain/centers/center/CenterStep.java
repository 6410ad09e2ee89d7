package org.caravanserai.domain.centers.center;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** What can be done with a center; each step is the host's, one of its owners', or the authority's. */
public enum CenterStep implements Step<CenterStep.Standing> {
    EDIT,
    DELETE,
    SUBMIT,
    /** Take back the application that was submitted. */
    WITHDRAW,
    OPEN,
    TRANSFER,
    ANNOUNCE_CLOSING,
    PLAN_TEACH_OUT,
    CLOSE,
    FILE_AGREEMENT,
    PLAN_YEAR,
    CHANGE_FREE_DAYS,
    /** Change what the center says of itself, without the authority. */
    DESCRIBE,
    REVIEW,
    APPROVE,
    RETURN,
    REJECT,
    SUSPEND,
    RESUME;

    /**
     * What decides on the steps.
     *
     * @param newDraft whether it was never handed in
     */
    public record Standing(CenterState state, boolean newDraft) {}

    @Override
    public Optional<Refused> refusal(Standing standing) {
        var state = standing.state();
        return switch (this) {
            case EDIT -> state.isFreelyEditable() ? Optional.empty() : refused("center-not-editable", state);
            case DELETE -> standing.newDraft() ? Optional.empty() : refused("center-not-draft");
            case SUBMIT -> to(state, CenterState.APPLIED);
            case WITHDRAW -> to(state, CenterState.DRAFT);
            case OPEN -> to(state, CenterState.OPENED);
            case TRANSFER -> to(state, CenterState.TRANSFERRED);
            case ANNOUNCE_CLOSING -> to(state, CenterState.CLOSING);
            case PLAN_TEACH_OUT -> only(state == CenterState.CLOSING, state, CenterState.CLOSING);
            case CLOSE -> to(state, CenterState.CLOSED);
            case FILE_AGREEMENT -> only(state.allowsAgreement(), state, CenterState.AGREEMENT_SIGNED);
            case PLAN_YEAR -> only(state.allowsPlans(), state, CenterState.OPERATING);
            case CHANGE_FREE_DAYS, DESCRIBE -> only(state.isRunning(), state, CenterState.OPERATING);
            case REVIEW -> state == CenterState.UNDER_REVIEW ? Optional.empty() : to(state, CenterState.UNDER_REVIEW);
            case APPROVE -> to(state, CenterState.APPROVED);
            case RETURN -> to(state, CenterState.RETURNED);
            case REJECT -> to(state, CenterState.REJECTED);
            case SUSPEND -> to(state, CenterState.SUSPENDED);
            case RESUME -> only(state == CenterState.SUSPENDED, state, CenterState.OPERATING);
        };
    }

    /** The steps of the host. */
    public static Set<CenterStep> ofHost() {
        return EnumSet.range(EDIT, CLOSE);
    }

    /** Those steps of the host that bind the center or end it: of its directors, not of their deputies. */
    public static Set<CenterStep> ofDirectors() {
        return EnumSet.of(DELETE, WITHDRAW, TRANSFER, ANNOUNCE_CLOSING, CLOSE);
    }

    /** The steps of each owner. */
    public static Set<CenterStep> ofOwners() {
        return EnumSet.range(FILE_AGREEMENT, DESCRIBE);
    }

    /** The steps of the authority. */
    public static Set<CenterStep> ofAuthority() {
        return EnumSet.range(REVIEW, RESUME);
    }

    private static Optional<Refused> to(CenterState state, CenterState next) {
        return state.refusal(next, "center-state");
    }

    private static Optional<Refused> only(boolean allowed, CenterState state, CenterState next) {
        return allowed ? Optional.empty() : refused("center-state", state, next);
    }

    private static Optional<Refused> refused(String key, Object... arguments) {
        return Optional.of(new Refused(key, arguments));
    }
}
