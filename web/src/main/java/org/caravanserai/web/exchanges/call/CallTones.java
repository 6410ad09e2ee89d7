package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.call.AllocationSummary.Outcome;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallPhase;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.exchanges.call.ReferenceState;

/** Colours of the states of applications, beside their words. */
@Named
@ApplicationScoped
public class CallTones {

    public String ofApplication(ApplicationState state) {
        return switch (state) {
            case OFFERED -> "accent";
            case ACCEPTED, NOMINATED -> "good";
            case SUBMITTED -> "info";
            case RESERVE, DRAFT -> "warn";
            case REJECTED, LAPSED -> "bad";
            case DECLINED, WITHDRAWN, CANCELLED -> "plain";
        };
    }

    public String ofReference(ReferenceState state) {
        return switch (state) {
            case REQUESTED -> "warn";
            case GIVEN -> "good";
            case DECLINED -> "bad";
            case WITHDRAWN -> "plain";
        };
    }

    public String ofPhase(CallPhase phase) {
        return switch (phase) {
            case OPEN -> "good";
            case SELECTION -> "warn";
            case ANNOUNCED -> "info";
            case DRAFT, RELEASED -> "plain";
            case CANCELLED -> "bad";
        };
    }

    public String ofVerdict(Verdict verdict) {
        return switch (verdict) {
            case MET -> "good";
            case NOT_MET -> "bad";
            case NOT_STATED, NOT_PROVEN -> "warn";
        };
    }

    public String ofOutcome(Outcome outcome) {
        return switch (outcome) {
            case GIVEN -> "good";
            case FULL -> "warn";
            case NOT_NEEDED, NOT_SCORED -> "plain";
        };
    }
}
