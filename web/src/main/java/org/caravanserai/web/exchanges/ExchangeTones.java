package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationState;

/** Colours of states, beside their words. */
@Named
@ApplicationScoped
public class ExchangeTones {

    public String ofAgreement(AgreementState state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case PROPOSED -> "info";
            case NOTICE_GIVEN -> "warn";
            case DRAFT, ENDED, EXPIRED, WITHDRAWN -> "plain";
        };
    }

    public String ofNomination(NominationState state) {
        return switch (state) {
            case ACCEPTED -> "good";
            case UNCONFIRMED -> "warn";
            case PENDING -> "info";
            case REJECTED -> "bad";
            case CANCELLED -> "plain";
        };
    }

    public String ofInvitation(InvitationState state) {
        return switch (state) {
            case READY, NOMINATED -> "good";
            case PROPOSED, APPROVED -> "info";
            case REFUSED -> "bad";
            case DECLINED, WITHDRAWN -> "plain";
        };
    }

    public String ofApproval(ApprovalState state) {
        return switch (state) {
            case GIVEN -> "good";
            case PENDING -> "info";
            case REFUSED -> "bad";
        };
    }

    public String ofCorrection(CorrectionState state) {
        return switch (state) {
            case CONFIRMED -> "good";
            case PROPOSED -> "info";
            case REFUSED -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    public String ofStay(MobilityState state) {
        return switch (state) {
            case ARRIVED -> "good";
            case INTERRUPTED -> "warn";
            case EXPECTED -> "info";
            case NO_SHOW -> "bad";
            case DEPARTED, CANCELLED -> "plain";
        };
    }
}
