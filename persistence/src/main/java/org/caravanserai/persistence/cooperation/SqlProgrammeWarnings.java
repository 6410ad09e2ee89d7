package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarnings;
import org.caravanserai.persistence.shared.Sql;

/** Reads with one statement for each part, however many programmes there are. */
@ApplicationScoped
class SqlProgrammeWarnings implements ProgrammeWarnings {

    private final Sql sql;

    @Inject
    SqlProgrammeWarnings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Set<ProgrammeWarning>> of(Collection<UUID> programmes, LocalDate today) {
        Object ids = programmes.toArray(UUID[]::new);
        var reports = parts(
                "select * from cooperation_year_report where programme_id = any (?::uuid[]) order by report_year",
                ProgrammeParts::report,
                ids);
        var evaluations = parts(
                "select * from cooperation_evaluation where programme_id = any (?::uuid[]) order by held_on",
                ProgrammeParts::evaluation,
                ids);
        var approvals = parts(
                "select * from cooperation_approval where programme_id = any (?::uuid[]) order by position",
                ProgrammeParts::approval,
                ids);
        return sql
                .list(
                        "select * from cooperation_programme where id = any (?::uuid[])",
                        row -> {
                            var id = row.id("id");
                            var view = ProgrammeParts.view(
                                    row,
                                    List.of(),
                                    reports.getOrDefault(id, List.of()),
                                    evaluations.getOrDefault(id, List.of()),
                                    approvals.getOrDefault(id, List.of()));
                            return Map.entry(id, ProgrammeWarning.of(view, today));
                        },
                        ids)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> Map<UUID, List<T>> parts(String statement, Sql.RowReader<T> reader, Object ids) {
        return sql.list(statement, row -> Map.entry(row.id("programme_id"), reader.read(row)), ids).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
