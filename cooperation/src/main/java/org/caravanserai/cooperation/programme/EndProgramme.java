package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeEnd;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** A programme is over: when, by whose decision, why, and what happens to its students is recorded. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class EndProgramme {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ReportDeadlines deadlines;

    @Inject
    public EndProgramme(EntryReader reader, RegistryChanges changes, ReportDeadlines deadlines) {
        this.reader = reader;
        this.changes = changes;
        this.deadlines = deadlines;
    }

    private static final int LONGEST_BODY = 300;
    private static final int LONGEST_REASON = 500;

    /**
     * The end, as text.
     *
     * @param on today when nothing is written
     */
    public record ProgrammeEndForm(
            @Nullable String on,
            @Nullable String decidedBy,
            @Nullable String reason,
            @Nullable Map<String, String> students) {}

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is no such programme
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code programme-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeEndForm form) {
        var programme = changes.lock(Programme.class, slug, read);
        var fields = new FormFields();
        var on = fields.date("on", form.on());
        var body = fields.text("decidedBy", form.decidedBy(), LONGEST_BODY);
        var reason = fields.text("reason", form.reason(), LONGEST_REASON);
        var students = fields.text("students", form.students());
        fields.throwIfAny();
        var end = new ProgrammeEnd(
                Objects.requireNonNullElseGet(on, reader::today),
                Objects.requireNonNullElse(body, ""),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(students, LocalizedText.EMPTY));
        var before = programme.state();
        programme.end(end, reader.latestToday());
        changes.moved(programme, before, programme.state(), end.reason());
        deadlines.ended(programme);
    }
}
