package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Saves the draft of an event automatically while it is edited, and shows when. */
@Named
@RequestScoped
public class EventAutosave {

    private final EventFormPage page;
    private final Clock clock;
    private @Nullable Instant savedAt;
    private boolean incomplete;

    @Inject
    EventAutosave(EventFormPage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    public void save() {
        try {
            if (page.keep()) {
                savedAt = clock.instant();
            }
        } catch (Invalid notYet) {
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
