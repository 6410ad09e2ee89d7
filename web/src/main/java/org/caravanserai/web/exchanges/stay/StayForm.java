package org.caravanserai.web.exchanges.stay;

import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A day and a reason for a step of the stay whose page is open, and the way back to that page. */
public abstract class StayForm {

    private NominationPage page;
    private Notices notices;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StayForm() {}

    StayForm(NominationPage page, Notices notices) {
        this.page = page;
        this.notices = notices;
    }

    /**
     * @throws Invalid when no day was given
     */
    LocalDate day() {
        if (date == null) {
            throw new Invalid("date", "required");
        }
        return date;
    }

    /** Code of the stay. */
    String stay() {
        return Objects.requireNonNullElse(page.getNomination().mobility(), "");
    }

    /** Shows a message by its key and reloads the page. */
    void done(String what) {
        notices.done("exchanges.done." + what);
        Faces.redirect("/manage/exchanges/nominations/%s", page.getNomination().code());
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
