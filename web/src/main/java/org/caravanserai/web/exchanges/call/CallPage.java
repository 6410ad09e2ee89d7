package org.caravanserai.web.exchanges.call;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.shared.Window;
import org.caravanserai.exchanges.call.ShowCall;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The page of a call, which tells signed-in visitors whether they qualify. */
@Named
@RequestScoped
public class CallPage {

    private final ShowCall show;
    private final Settings settings;
    private final RequestParameters parameters;
    private final Instant now;
    private ShowCall.@Nullable Shown shown;

    @Inject
    CallPage(ShowCall show, Settings settings, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.settings = settings;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    public ShowCall.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    public CallRow getCall() {
        return getShown().call();
    }

    /** Requirements, with verdicts for signed-in people. */
    public List<Eligibility.Check> getChecks() {
        var standing = getShown().standing();
        return standing == null ? getShown().rules().requirements() : standing.checks();
    }

    public boolean isEligible() {
        var standing = getShown().standing();
        return standing != null && standing.eligible();
    }

    /** Whether the visitor can apply, but nothing here proves the belonging to the university that the call asks for. */
    public boolean isUnproven() {
        return isEligible()
                && getChecks().stream().anyMatch(check -> check.verdict() == Eligibility.Verdict.NOT_PROVEN);
    }

    /** Additional requirements of a destination; empty for people who are not signed in. */
    public List<Eligibility.Check> checksAt(String condition) {
        var standing = getShown().standing();
        return standing == null ? List.of() : standing.destinations().getOrDefault(condition, List.of());
    }

    public boolean isBeforeOpening() {
        return getCall().window().phase(now) == Window.Phase.BEFORE;
    }

    public boolean isClosed() {
        return getCall().window().phase(now) == Window.Phase.OVER;
    }

    /** The page's absolute address. */
    public String getAddress() {
        return settings.get(Setting.URL) + "/exchanges/" + getCall().slug();
    }
}
