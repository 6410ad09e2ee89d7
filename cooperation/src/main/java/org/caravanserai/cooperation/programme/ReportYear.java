package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.YearReport;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 100_000;

    /** The report, as text. */
    public record YearReportForm(
            @Nullable String year,
            @Nullable String intake,
            @Nullable String graduates,
            @Nullable String international,
            @Nullable Map<String, String> text) {}

    /**
     * @throws NotFound when there is no such programme
     * @throws Refused {@code not-approved-yet}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, YearReportForm form) {
        var programme = changes.lock(Programme.class, slug);
        var fields = new FormFields();
        fields.needed("year", form.year());
        var year = fields.integer("year", form.year(), FIRST_YEAR, LAST_YEAR);
        fields.needed("intake", form.intake());
        var intake = fields.integer("intake", form.intake(), 0, MOST);
        var graduates = fields.integer("graduates", form.graduates(), 0, MOST);
        var international = fields.integer("international", form.international(), 0, MOST);
        var text = fields.text("text", form.text());
        fields.throwIfAny();
        var due = deadlines.next(programme);
        programme.report(new YearReport(
                Objects.requireNonNull(year),
                Objects.requireNonNull(intake),
                graduates == null ? 0 : graduates,
                international,
                Objects.requireNonNullElse(text, LocalizedText.EMPTY),
                reader.today()));
        changes.note(programme, RegistryAction.REPORTED, form.year());
        deadlines.reported(programme, due);
    }
}
