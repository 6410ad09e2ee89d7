package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.CloseRegistration;
import org.caravanserai.events.publication.OpenRegistration;
import org.caravanserai.events.publication.PostponeEvent;
import org.jspecify.annotations.Nullable;

/** The organizer's steps that need a reason, which participants see, and what takes one of them back. */
@Named
@RequestScoped
public class InterruptionSteps {

    private final PostponeEvent postpone;
    private final CancelEvent cancel;
    private final CloseRegistration closeRegistration;
    private final OpenRegistration openRegistration;
    private final EventChanges step;

    @Inject
    InterruptionSteps(
            PostponeEvent postpone,
            CancelEvent cancel,
            CloseRegistration closeRegistration,
            OpenRegistration openRegistration,
            EventChanges step) {
        this.closeRegistration = closeRegistration;
        this.openRegistration = openRegistration;
        this.postpone = postpone;
        this.cancel = cancel;
        this.step = step;
    }

    private @Nullable String reason;

    public void postpone() {
        step.take("postponed", slug -> postpone.execute(slug, why()));
    }

    public void cancel() {
        step.take("cancelled", slug -> cancel.execute(slug, why()));
    }

    public void closeRegistration() {
        step.take("registrationClosed", slug -> closeRegistration.execute(slug, why()));
    }

    public void openRegistration() {
        step.take("registrationOpened", openRegistration::execute);
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
