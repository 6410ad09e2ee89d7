package org.caravanserai.centers.center;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.caravanserai.centers.emails.CenterStepEmails;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Records a step of a center in its history, and writes to those whom it concerns. */
@ApplicationScoped
class CenterSteps {

    private final History history;
    private final CenterStepEmails emails;

    @Inject
    CenterSteps(History history, CenterStepEmails emails) {
        this.history = history;
        this.emails = emails;
    }

    /**
     * Takes the step, records it and writes to those whom it concerns.
     *
     * @param step a verb of the center
     */
    void take(Center center, CenterAction action, @Nullable String why, Runnable step) {
        history.step(center, action, why, step);
        emails.happened(center, action, why);
    }

    /**
     * As {@link #take(Center, CenterAction, String, Runnable)}, where the step itself decides what it was.
     */
    void take(Center center, @Nullable String why, Supplier<CenterAction> step) {
        var action = history.step(center, why, step);
        emails.happened(center, action, why);
    }
}
