package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.exchanges.nomination.CancelNomination;
import org.caravanserai.exchanges.nomination.DecideNomination;
import org.caravanserai.exchanges.nomination.DecideNomination.Decision;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The officer's next steps with a nomination. */
@Named
@RequestScoped
public class NominationSteps {

    private final DecideNomination decide;
    private final CancelNomination cancel;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable String reason;

    @Inject
    NominationSteps(DecideNomination decide, CancelNomination cancel, Notices notices, RequestParameters parameters) {
        this.decide = decide;
        this.cancel = cancel;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void accept() {
        decide(Decision.ACCEPT, "accepted");
    }

    public void reject() {
        decide(Decision.REJECT, "rejected");
    }

    /** Decides on the proposal that the page has shown: its id comes with the form. */
    private void decide(Decision decision, String done) {
        decide.execute(new DecideNomination.Command(code(), proposal(), decision, reason));
        done(done);
    }

    private UUID proposal() {
        try {
            return UUID.fromString(parameters.text("proposal"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("stale-proposal");
        }
    }

    public void cancel() {
        cancel.execute(code(), reason);
        done("cancelled");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/nominations/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
