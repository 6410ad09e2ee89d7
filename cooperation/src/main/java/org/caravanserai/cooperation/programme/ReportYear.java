package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.AsText;
import org.jspecify.annotations.Nullable;

/** The yearly report of a programme: how many began and graduated. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class ReportYear {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ReportDeadlines deadlines;

    @Inject
    public ReportYear(EntryReader reader, RegistryChanges changes, ReportDeadlines deadlines) {
        this.reader = reader;
        this.changes = changes;
        this.deadlines = deadlines;
    }

    static final int FIRST_YEAR = 1950;
    static final int LAST_YEAR = 2200;
    static final int MOST = 100_000;

    /**
     * The report, as a keeper enters it.
     *
     * @param graduates none when nothing is written
     */
    public record YearReportForm(
            @AsText @Between(least = FIRST_YEAR, most = LAST_YEAR)
            int year,

            @AsText @Between(least = 0, most = MOST) int intake,

            @AsText @Between(least = 0, most = MOST) @Nullable
            Integer graduates,

            @AsText @Between(least = 0, most = MOST) @Nullable
            Integer international,

            @OrEmpty LocalizedText text) {}

    /**
     * @throws NotFound when there is no such programme
     * @throws Refused {@code not-approved-yet}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, YearReportForm form) {
        var programme = changes.lock(Programme.class, slug);
        var due = deadlines.next(programme);
        programme.report(new YearReport(
                form.year(),
                form.intake(),
                Objects.requireNonNullElse(form.graduates(), 0),
                form.international(),
                form.text(),
                reader.today()));
        changes.note(programme, RegistryAction.REPORTED, String.valueOf(form.year()));
        deadlines.reported(programme, due);
    }
}
