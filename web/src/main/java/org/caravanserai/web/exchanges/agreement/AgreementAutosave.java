package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Keeps what is entered of a new agreement automatically for the own office, and shows when. */
@Named
@RequestScoped
public class AgreementAutosave {

    private final AgreementFormPage page;
    private final Clock clock;
    private @Nullable Instant savedAt;

    @Inject
    AgreementAutosave(AgreementFormPage page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    public void save() {
        try {
            if (page.autosave()) {
                savedAt = clock.instant();
            }
        } catch (Invalid notYet) {
            savedAt = null;
        }
    }

    /** Null when this request kept nothing. */
    public @Nullable Instant getSavedAt() {
        return savedAt;
    }
}
