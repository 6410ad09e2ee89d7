package org.caravanserai.domain.exchanges.agreement;

import java.util.Optional;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/** What a party can do with an agreement. Which party may take a step now is said by {@link AgreementView#possible}. */
public enum AgreementStep implements Step<AgreementStep.Standing> {
    APPROVE,
    /** Propose another content. */
    REVISE,
    RECORD_SIGNING,
    CONFIRM_SIGNING,
    DISPUTE_SIGNING,
    TAKE_SIGNING_BACK,
    WITHDRAW_REVISION,
    WITHDRAW,
    GIVE_NOTICE;

    /**
     * What decides on the steps.
     *
     * @param state on the day of the step
     * @param revision number of the latest one
     * @param over whether all academic years of the latest revision are over
     * @param noticeGiven whether a party has given notice
     * @param signingOpen whether it is in force by a record of one side that the others have not confirmed
     */
    public record Standing(
            AgreementState state,
            int revision,
            @Nullable Integer revisionInForce,
            boolean over,
            boolean noticeGiven,
            boolean signingOpen) {

        private boolean isLatestInForce() {
            return revisionInForce != null && revisionInForce == revision;
        }
    }

    @Override
    public Optional<Refused> refusal(Standing standing) {
        return switch (this) {
            case CONFIRM_SIGNING, DISPUTE_SIGNING, TAKE_SIGNING_BACK ->
                refusedIf(!standing.signingOpen(), "signing-over");
            case GIVE_NOTICE -> refusedIf(standing.state() != AgreementState.IN_FORCE, "agreement-not-in-force");
            case APPROVE, REVISE, RECORD_SIGNING, WITHDRAW_REVISION, WITHDRAW ->
                refusedIf(standing.state() == AgreementState.WITHDRAWN, "agreement-over")
                        .or(() -> ofRevision(standing));
        };
    }

    private Optional<Refused> ofRevision(Standing standing) {
        return switch (this) {
            case APPROVE -> refusedIf(standing.over(), "agreement-expired");
            case RECORD_SIGNING ->
                refusedIf(standing.isLatestInForce(), "agreement-in-force")
                        .or(() -> refusedIf(standing.noticeGiven(), "notice-given"));
            case WITHDRAW_REVISION ->
                refusedIf(standing.revisionInForce() == null || standing.isLatestInForce(), "no-version-proposed");
            case WITHDRAW ->
                refusedIf(standing.revisionInForce() != null, "agreement-in-force")
                        .or(() -> refusedIf(standing.state() == AgreementState.EXPIRED, "agreement-expired"));
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> refusedIf(boolean wrong, String key) {
        return wrong ? Optional.of(new Refused(key)) : Optional.empty();
    }
}
