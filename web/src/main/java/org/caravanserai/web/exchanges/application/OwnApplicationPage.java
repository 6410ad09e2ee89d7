package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.exchanges.call.ShowOwnApplication;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The applicant's own application: its state, the reasons, and possible steps. */
@Named
@RequestScoped
public class OwnApplicationPage {

    private final ShowOwnApplication show;
    private final RequestParameters parameters;
    private final Instant now;
    private ShowOwnApplication.@Nullable OwnApplication shown;

    @Inject
    OwnApplicationPage(ShowOwnApplication show, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    public ShowOwnApplication.OwnApplication getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
        }
        return shown;
    }

    /** Destination of a wish; null when the call no longer has it. */
    public @Nullable Party destination(String condition) {
        return getShown().call().destinations().stream()
                .filter(each -> each.key().equals(condition))
                .map(CallRow.Destination::to)
                .findFirst()
                .orElse(null);
    }

    /** Whether an offer can still be answered. */
    public boolean isOffered() {
        var application = getShown().application();
        var until = application.offerUntil();
        return application.state() == ApplicationState.OFFERED && (until == null || now.isBefore(until));
    }

    /** Whether the applicant can still withdraw. */
    public boolean isWithdrawable() {
        return getShown().application().state().canBecome(ApplicationState.WITHDRAWN);
    }

    /** The last part of the key of what comes next. */
    public String getNext() {
        var state = getShown().application().state();
        if (state == ApplicationState.DRAFT && !getShown().open()) {
            return "MISSED";
        }
        return state == ApplicationState.OFFERED && !isOffered() ? ApplicationState.LAPSED.name() : state.name();
    }
}
