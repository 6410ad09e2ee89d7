package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caravanserai.centers.center.FreeDays;
import org.caravanserai.centers.session.ChangeFreeDays;
import org.caravanserai.centers.session.PreviewFreeDays;
import org.caravanserai.centers.session.SessionChoice;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.center.CenterOverviewPage;
import org.caravanserai.web.centers.center.HolidayLines;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Changes weekend and holidays of a center that runs: first shows which planned sessions are concerned, then saves. */
@Named
@RequestScoped
public class FreeDaysPage {

    private final PreviewFreeDays preview;
    private final ChangeFreeDays change;
    private final CenterOverviewPage shown;
    private final Notices notices;
    private final RequestParameters parameters;
    private Form<FreeDays> form = Form.of(FreeDays.class);

    private @Nullable String holidays;

    private @Nullable String reason;

    private @Nullable Long version;

    private List<FreedSession> sessions = List.of();

    @Inject
    FreeDaysPage(
            PreviewFreeDays preview,
            ChangeFreeDays change,
            CenterOverviewPage shown,
            Notices notices,
            RequestParameters parameters) {
        this.preview = preview;
        this.change = change;
        this.shown = shown;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Fills the fields with the days that are free now. */
    public void load() {
        if (!Faces.isPostback()) {
            var center = shown.getCenter();
            var calendar = center.profile().calendar();
            form = Form.of(FreeDays.class, FreeDays.of(calendar));
            holidays = HolidayLines.of(calendar.holidays());
            version = center.version();
        }
    }

    private void find() {
        sessions = preview.execute(parameters.slug(), days()).stream()
                .map(row -> FreedSession.of(row, parameters))
                .toList();
    }

    /** Shows the sessions on days that would become free, and saves nothing. */
    public void check() {
        find();
        if (sessions.isEmpty()) {
            notices.done("centers.freeDays.concerned", 0);
        }
    }

    public void save() {
        find();
        change.execute(parameters.slug(), version, days(), Reason.orNull(reason), chosen());
        notices.done("centers.freeDays.saved");
        Faces.redirect("/manage/centers/%s/free-days", parameters.slug());
    }

    private List<SessionChoice> chosen() {
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> Invalid.below(
                        "sessions[" + i + "]", () -> sessions.get(i).chosen()))
                .filter(Objects::nonNull)
                .toList();
    }

    private FreeDays days() {
        form.put("holidays", HolidayLines.rows(holidays));
        return form.read();
    }

    /** Whether the days in the form were checked, so that they can be saved. */
    public boolean isChecked() {
        return Faces.isPostback();
    }

    public List<FreedSession> getSessions() {
        return sessions;
    }

    public List<SessionChoice.Kind> getChoices() {
        return Arrays.asList(SessionChoice.Kind.values());
    }

    public Form<FreeDays> getForm() {
        return form;
    }

    /** One a line. */
    public @Nullable String getHolidays() {
        return holidays;
    }

    public void setHolidays(@Nullable String holidays) {
        this.holidays = holidays;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
