package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.nomination.RecordArrival;
import org.caravanserai.exchanges.nomination.RecordDeparture;
import org.caravanserai.exchanges.nomination.RecordNoShow;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the receiving officer confirms about a stay. */
@Named
@RequestScoped
public class StaySteps {

    private RecordArrival arrival;
    private RecordDeparture departure;
    private RecordNoShow noShow;
    private NominationPage page;
    private Notices notices;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StaySteps() {}

    @Inject
    StaySteps(
            RecordArrival arrival,
            RecordDeparture departure,
            RecordNoShow noShow,
            NominationPage page,
            Notices notices) {
        this.arrival = arrival;
        this.departure = departure;
        this.noShow = noShow;
        this.page = page;
        this.notices = notices;
    }

    public void arrive() {
        arrival.execute(stay(), day());
        done("arrived");
    }

    public void depart() {
        departure.execute(stay(), day());
        done("departed");
    }

    public void missing() {
        noShow.execute(stay(), reason);
        done("noShow");
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
