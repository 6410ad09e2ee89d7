package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.AgreementDependents;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementStep;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.exchanges.agreement.ReadAgreementHistory;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.exchanges.agreement.ShowDependents;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One agreement as shown to the officers of its parties. */
@Named
@RequestScoped
public class AgreementPage {

    private final ShowAgreement show;
    private final ReadAgreementHistory history;
    private final ShowDependents dependents;
    private final CurrentAcademicYear current;
    private final RequestParameters parameters;
    private ShowAgreement.@Nullable Shown shown;

    @Inject
    AgreementPage(
            ShowAgreement show,
            ReadAgreementHistory history,
            ShowDependents dependents,
            CurrentAcademicYear current,
            RequestParameters parameters) {
        this.show = show;
        this.history = history;
        this.dependents = dependents;
        this.current = current;
        this.parameters = parameters;
    }

    public ShowAgreement.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    public AgreementView getAgreement() {
        return getShown().agreement();
    }

    public List<HistoryLine> getHistory() {
        return history.execute(getAgreement().code());
    }

    /** Dependents of the agreement, shown before it is ended. */
    public List<AgreementDependents> getDependents() {
        return dependents.execute(getAgreement().code());
    }

    /** Whether another revision than the latest holds meanwhile. */
    public boolean isNegotiated() {
        var inForce = getAgreement().revisionInForce();
        return inForce != null && inForce != getAgreement().revision();
    }

    /** The last part of the key of what to do next. */
    public String getNext() {
        var own = getShown();
        if (getAgreement().isDisputed()) {
            return "DISPUTED";
        }
        if (own.can(AgreementStep.APPROVE)) {
            return own.isWithPartner() ? "APPROVE_TOO" : "APPROVE";
        }
        if (own.can(AgreementStep.CONFIRM_SIGNING)) {
            return "CONFIRM_SIGNING";
        }
        if (own.state() == AgreementState.IN_FORCE && getAgreement().isRecordedByOneSide()) {
            return own.asked() ? "RECORDED" : "RECORDED_ALONE";
        }
        boolean all = getAgreement().parties().stream()
                .allMatch(side -> getAgreement().isApprovedBy(side.party().id()));
        return all || !own.isOpen() ? own.state().name() : "WAIT";
    }

    /** Academic years after which the agreement can be ended: from the present one on. */
    public List<String> getLastYears() {
        var agreement = getAgreement();
        return agreement.terms().conditions().stream()
                .flatMap(condition -> condition.firstYear().until(condition.lastYear()).stream())
                .distinct()
                .sorted()
                .filter(year -> !year.isOver(current.today()))
                .map(AcademicYear::toString)
                .toList();
    }
}
