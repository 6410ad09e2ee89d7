package org.caravanserai.cooperation.programme;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarnings;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** What needs attention about the joint programmes in a list of records, for anybody, as each programme's page says it. */
@UseCase
@Public
public class WarnOfProgrammes {

    private final ProgrammeWarnings warnings;
    private final Clock clock;

    @Inject
    public WarnOfProgrammes(ProgrammeWarnings warnings, Clock clock) {
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * @return the warnings of each record that is a programme, by its id
     */
    public Map<UUID, Set<ProgrammeWarning>> execute(List<EntryRow> records) {
        var programmes = records.stream()
                .filter(row -> row.kind() == EntryKind.PROGRAMME)
                .map(EntryRow::id)
                .toList();
        return programmes.isEmpty()
                ? Map.of()
                : warnings.of(programmes, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
