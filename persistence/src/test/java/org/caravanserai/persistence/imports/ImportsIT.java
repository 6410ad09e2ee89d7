package org.caravanserai.persistence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private SqlImports imports;

    @BeforeEach
    void wire() {
        imports = imports(entities);
        inTransaction(() -> entities.createNativeQuery("delete from import_job").executeUpdate());
    }

    @Test
    void oneWorkerHasItUntilItIsSilentForTooLong() {
        var id = started();
        var first = claim(NOW);
        assertThat(first.id()).isEqualTo(id);
        assertThat(first.place()).isEqualTo(ImportPosition.START);
        assertThat(inTransaction(() -> imports.claim(UUID.randomUUID(), NOW, NOW.minusSeconds(30))))
                .isEmpty();
        inTransaction(() ->
                imports.advance(first, new ImportPosition(5, 2, 1), new ImportCounts(1, 0, 0, 0), List.of(), NOW));
        assertThat(held(first)).as("its place is behind now").isFalse();
        assertThat(held(first.at(new ImportPosition(5, 2, 1)))).isTrue();
        var later = NOW.plusSeconds(60);
        var second = claim(later);
        assertThat(second.place()).isEqualTo(new ImportPosition(5, 2, 1));
        assertThat(held(first.at(new ImportPosition(5, 2, 1))))
                .as("it is somebody else's now")
                .isFalse();
        assertThat(held(second)).isTrue();
    }

    @Test
    void oneThatAnotherTransactionWorksOnIsPassedOver() {
        started();
        var other = anotherEntityManager();
        other.getTransaction().begin();
        try {
            assertThat(imports(other).claim(UUID.randomUUID(), NOW, NOW)).isPresent();
            assertThat(inTransaction(() -> imports.claim(UUID.randomUUID(), NOW, NOW)))
                    .isEmpty();
        } finally {
            other.getTransaction().rollback();
            other.close();
        }
    }

    @Test
    void theReportTellsWhatBecameOfItAndTheBodyIsLetGo() {
        var id = started();
        var claim = claim(NOW);
        var refusal = new ImportRefusal(3, 2, "country", "unknown-country", List.of("Z\"{,\\Z"));
        inTransaction(() -> {
            imports.advance(claim, new ImportPosition(8, 4, 2), new ImportCounts(0, 1, 0, 1), List.of(refusal), NOW);
            imports.end(
                    claim,
                    ImportState.FAILED,
                    new ImportRefusal(4, 3, "", "import-broke-off", List.of()),
                    NOW.plus(Duration.ofMinutes(1)));
        });
        var report = imports.report(id).orElseThrow();
        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 0, 1));
        assertThat(report.percent()).isEqualTo(66);
        assertThat(report.failure())
                .isNotNull()
                .extracting(ImportRefusal::record)
                .isEqualTo(3L);
        assertThat(imports.refusals(id, 10)).containsExactly(refusal);
        assertThat(imports.piece(id, 0)).isNull();
        assertThat(imports.page(PageRequest.first(10)).items()).containsExactly(report);
        assertThat(inTransaction(() -> imports.claim(UUID.randomUUID(), NOW, NOW)))
                .isEmpty();
    }

    @Test
    void piecesComeBackAsTheyWere() {
        var id = started();
        assertThat(imports.piece(id, 0)).containsExactly(1, 2, 3, 0, -1);
        assertThat(imports.piece(id, 1)).isNull();
    }

    private UUID started() {
        var id = UUID.randomUUID();
        inTransaction(() -> {
            imports.open(id, BodyFormat.LINES, new ImportClaim.Starter(UUID.randomUUID(), "Ann", NOW));
            imports.store(id, 0, new byte[] {1, 2, 3, 0, -1});
            imports.ready(id, 12);
        });
        return id;
    }

    private ImportClaim claim(Instant now) {
        return inTransaction(() -> imports.claim(UUID.randomUUID(), now, now.minusSeconds(30)))
                .orElseThrow();
    }

    private boolean held(ImportClaim claim) {
        return inTransaction(() -> imports.hold(claim));
    }

    private static SqlImports imports(EntityManager entities) {
        return repository(SqlImports.class, entities);
    }
}
