package org.caravanserai.persistence.exchanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Exchanges;
import org.caravanserai.domain.exchanges.agreement.Signatory;
import org.caravanserai.domain.exchanges.imports.EndedLine;
import org.caravanserai.domain.exchanges.imports.ImportedAgreements;
import org.caravanserai.domain.exchanges.imports.ImportedLine;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class ImportedAgreementsIT extends PostgresTest {

    private static final AcademicYear FIRST = AcademicYear.of("2026/2027");
    private static final AcademicYear SECOND = FIRST.next();
    private static final int MANY = 1_000;

    private UUID organization(String name) {
        return inTransaction(() -> {
            var slug = Slug.of("i-" + Ids.next().toString().substring(20).replace("-", ""));
            var made = new Organization(slug, Bodies.university(null, Name.official("es", name)), NOW, null);
            entities.persist(made);
            return made.id();
        });
    }

    private Agreement agreement(UUID own) {
        var partner = organization("Universidad ajena");
        return inTransaction(() -> {
            var agreements = repository(JpaAgreements.class);
            var drafted = new Agreement(List.of(own, partner), Exchanges.bothWays(), NOW);
            agreements.add(drafted);
            agreements.add(
                    drafted.propose(Exchanges.bothWays(), null, own, Signatory.of(Exchanges.officer(own)), null, NOW));
            return drafted;
        });
    }

    private static ImportedAgreements.Source source(UUID own, String name) {
        return new ImportedAgreements.Source(own, name, Ids.next());
    }

    private static ImportedLine line(Agreement agreement, String condition, AcademicYear lastYear) {
        return new ImportedLine(agreement.id(), condition, "group", lastYear);
    }

    private void reads(ImportedAgreements.Source source, Map<String, AcademicYear> lines) {
        inTransaction(() -> {
            repository(SqlImportedAgreements.class).seen(source, lines);
            return true;
        });
    }

    private void keeps(ImportedAgreements.Source source, Map<String, ImportedLine> lines) {
        inTransaction(() -> {
            repository(SqlImportedAgreements.class).keep(source, lines);
            return true;
        });
    }

    private List<EndedLine> ended(ImportedAgreements.Source source) {
        return inTransaction(() -> repository(SqlImportedAgreements.class).ended(source));
    }

    /** The planner knows nothing yet of lines that were written a moment ago. */
    @Test
    void whatHasEndedIsFoundAndMarkedInOnePassOverTheLines() {
        var own = organization("Universidad propia");
        var agreement = agreement(own);
        var first = source(own, "large");
        var lines = IntStream.range(0, MANY)
                .boxed()
                .collect(Collectors.toMap("%064d"::formatted, n -> line(agreement, "c" + n, FIRST)));
        reads(first, Map.of("%064d".formatted(0), FIRST));
        keeps(first, lines);
        var later = source(own, "large");
        reads(later, Map.of("e".repeat(64), SECOND));

        long read = inTransaction(() -> {
            long before = linesRead();
            var imported = repository(SqlImportedAgreements.class);
            assertThat(imported.ended(later)).hasSize(MANY);
            imported.markEnded(later);
            return linesRead() - before;
        });

        assertThat(read).isLessThan(5L * MANY);
        assertThat(ended(later)).isEmpty();
    }

    private long linesRead() {
        return wired(new Sql())
                .count("select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_user_tables"
                        + " where relname = 'agreement_import_line'");
    }
}
