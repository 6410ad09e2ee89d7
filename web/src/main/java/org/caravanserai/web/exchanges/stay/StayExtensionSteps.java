package org.caravanserai.web.exchanges.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.nomination.DecideExtension;
import org.caravanserai.exchanges.nomination.DecideExtension.Decision;
import org.caravanserai.exchanges.nomination.ExtendStay;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A longer stay: asked for by one side, confirmed or refused by the other one. */
@Named
@RequestScoped
public class StayExtensionSteps {

    private final ExtendStay extend;
    private final DecideExtension decide;
    private final NominationPage page;
    private final RequestParameters parameters;
    private final Notices notices;
    private @Nullable LocalDate until;
    private @Nullable String reason;
    private @Nullable String note;

    @Inject
    StayExtensionSteps(
            ExtendStay extend,
            DecideExtension decide,
            NominationPage page,
            RequestParameters parameters,
            Notices notices) {
        this.extend = extend;
        this.decide = decide;
        this.page = page;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void extend() {
        if (until == null) {
            throw new Invalid("until", "required");
        }
        var made = extend.execute(new ExtendStay.Command(stay(), until, reason));
        done(made.state() == ExtensionState.CONFIRMED ? "extended" : "extensionAsked");
    }

    public void confirm() {
        decide(Decision.CONFIRM);
        done("extended");
    }

    public void refuse() {
        decide(Decision.REFUSE);
        done("extensionRefused");
    }

    /** Decides on the request that the page has shown: its id comes with the form. */
    private void decide(Decision decision) {
        decide.execute(new DecideExtension.Command(stay(), shown(), decision, note));
    }

    private UUID shown() {
        try {
            return UUID.fromString(parameters.text("asked"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("stale-extension");
        }
    }

    private String stay() {
        return Objects.requireNonNullElse(page.getNomination().mobility(), "");
    }

    private void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/nominations/%s", page.getNomination().code());
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
