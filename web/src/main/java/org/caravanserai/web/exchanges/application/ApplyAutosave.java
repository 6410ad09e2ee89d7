package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Saves the draft of an application automatically while it is edited, and shows when. */
@Named
@RequestScoped
public class ApplyAutosave {

    /** What can be attached once there is a draft. */
    private static final String ENCLOSED = ":enclosed";

    private final ApplyPage page;
    private final Clock clock;
    private @Nullable Instant savedAt;
    private boolean incomplete;

    @Inject
    ApplyAutosave(ApplyPage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    public void save() {
        try {
            if (page.keep()) {
                PrimeFaces.current().ajax().update(ENCLOSED);
            }
            savedAt = clock.instant();
        } catch (Invalid | Refused notYet) {
            incomplete = true;
        }
    }

    /** Null when this request saved nothing. */
    public @Nullable Instant getSavedAt() {
        return savedAt;
    }

    /** Whether too little is known yet to save a draft. */
    public boolean isIncomplete() {
        return incomplete;
    }
}
