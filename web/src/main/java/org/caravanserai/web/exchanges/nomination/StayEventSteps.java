package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.nomination.InterruptStay;
import org.caravanserai.exchanges.nomination.RecordEarlyReturn;
import org.caravanserai.exchanges.nomination.ResumeStay;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the receiving officer records of the course of a stay, beside arrival and departure. */
@Named
@RequestScoped
public class StayEventSteps {

    private RecordEarlyReturn earlyReturn;
    private InterruptStay interrupt;
    private ResumeStay resume;
    private NominationPage page;
    private Notices notices;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StayEventSteps() {}

    @Inject
    StayEventSteps(
            RecordEarlyReturn earlyReturn,
            InterruptStay interrupt,
            ResumeStay resume,
            NominationPage page,
            Notices notices) {
        this.earlyReturn = earlyReturn;
        this.interrupt = interrupt;
        this.resume = resume;
        this.page = page;
        this.notices = notices;
    }

    public void returnEarly() {
        earlyReturn.execute(stay(), day(), reason);
        done("returnedEarly");
    }

    public void interrupt() {
        interrupt.execute(stay(), day(), reason);
        done("interrupted");
    }

    public void resume() {
        resume.execute(stay(), day(), reason);
        done("resumed");
    }

    private LocalDate day() {
        if (date == null) {
            throw new Invalid("date", "required");
        }
        return date;
    }

    private String stay() {
        return Objects.requireNonNullElse(page.getNomination().mobility(), "");
    }

    private void done(String what) {
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
