package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.exchanges.application.ShowOwnApplication;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The applicant's own application: its state, the reasons, and possible steps. */
@Named
@RequestScoped
public class OwnApplicationPage {

    private final ShowOwnApplication show;
    private final RequestParameters parameters;
    private ShowOwnApplication.@Nullable OwnApplication shown;

    @Inject
    OwnApplicationPage(ShowOwnApplication show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShowOwnApplication.OwnApplication getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Destination of a wish; null when the call no longer has it. */
    public @Nullable NamedParty destination(String condition) {
        return getShown().call().destinations().stream()
                .filter(each -> each.key().equals(condition))
                .map(CallRow.Destination::to)
                .findFirst()
                .orElse(null);
    }

    /** The last part of the key of what comes next. */
    public String getNext() {
        var state = getShown().application().state();
        return switch (state) {
            case DRAFT -> getShown().can(ApplicationStep.CHANGE) ? state.name() : "MISSED";
            case OFFERED -> getShown().can(ApplicationStep.ACCEPT) ? state.name() : ApplicationState.LAPSED.name();
            case REJECTED -> getShown().application().membershipRefused() ? "NOT_A_MEMBER" : state.name();
            default -> state.name();
        };
    }

    /** Why the applicant does not belong to the organization, as an officer has said it; null where it did not end so. */
    public @Nullable String getRefusal() {
        return getShown().application().membershipRefused()
                ? getShown().history().stream()
                        .filter(line -> line.action().equals(ApplicationAction.MEMBERSHIP_REFUSED.name()))
                        .map(HistoryLine::reason)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
