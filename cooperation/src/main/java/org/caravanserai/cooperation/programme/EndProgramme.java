package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.cooperation.registry.EntryReader;
import org.caravanserai.cooperation.registry.RegistryChanges;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.programme.ProgrammeEnd;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A programme is over: when, by whose decision, why, and what happens to its students is recorded. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class EndProgramme {

    private final EntryReader reader;
    private final RegistryChanges changes;
    private final ReportDeadlines deadlines;
    private final History history;

    @Inject
    public EndProgramme(EntryReader reader, RegistryChanges changes, ReportDeadlines deadlines, History history) {
        this.reader = reader;
        this.changes = changes;
        this.deadlines = deadlines;
        this.history = history;
    }

    static final int LONGEST_BODY = 300;
    static final int LONGEST_REASON = 500;

    /**
     * The end, as a keeper enters it.
     *
     * @param on today when nothing is written
     */
    public record ProgrammeEndForm(
            @Nullable LocalDate on,
            @Longest(LONGEST_BODY) String decidedBy,
            @Longest(LONGEST_REASON) String reason,
            LocalizedText students) {}

    /**
     * @param read the version that was read; null: whatever it is
     * @throws NotFound when there is no such programme
     * @throws Conflict {@code changed-meanwhile}
     * @throws Refused {@code programme-state}
     * @throws Invalid each fault with its field
     */
    public void execute(Slug slug, @Nullable Long read, ProgrammeEndForm form) {
        var programme = changes.lock(Programme.class, slug, read);
        var on = form.on();
        var end = new ProgrammeEnd(on == null ? reader.today() : on, form.decidedBy(), form.reason(), form.students());
        history.step(programme, RegistryAction.MOVED, end.reason(), () -> programme.end(end, reader.latestToday()));
        deadlines.ended(programme);
    }
}
