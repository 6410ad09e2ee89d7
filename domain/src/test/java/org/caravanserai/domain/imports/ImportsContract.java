package org.caravanserai.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link NewImports}, {@link ImportWork} and {@link ImportProgress} promise. */
public interface ImportsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    NewImports newImports();

    ImportWork importWork();

    ImportProgress importProgress();

    Accounts accounts();

    TableUploads uploads();

    @Test
    default void noWorkerSeesAnImportBeforeItsBodyIsComplete() {
        var id = opened(NOW.minus(Duration.ofDays(900)));
        assertThat(claimOf(id, NOW, NOW.minusSeconds(60))).isFalse();
        assertThat(importProgress().page(PageRequest.first(200)).items())
                .extracting(ImportReport::id)
                .doesNotContain(id);
        inTransaction(() -> {
            newImports().store(id, 0, new byte[] {1, 2});
            newImports().ready(id, 2);
        });
        assertThat(claimOf(id, NOW, NOW.minusSeconds(60))).isTrue();
        assertThat(inTransaction(() -> importWork().piece(id, 0))).containsExactly(1, 2);
        assertThat(inTransaction(() -> importWork().piece(id, 1))).isNull();
    }

    @Test
    default void anImportIsAnotherWorkersOnceItsWorkerIsSilent() {
        var id = ready(NOW.minus(Duration.ofDays(800)));
        var first = claimed(id, NOW);
        assertThat(claimOf(id, NOW, NOW.minusSeconds(60))).isFalse();
        var second = claimed(id, NOW.plusSeconds(61));
        inTransaction(() -> {
            assertThat(importWork().hold(first)).isFalse();
            assertThat(importWork().hold(second)).isTrue();
        });
    }

    @Test
    default void progressIsReportedAndAnOldPlaceIsNotHeldAnyMore() {
        var id = ready(NOW.minus(Duration.ofDays(700)));
        var claim = claimed(id, NOW);
        var refusal = new ImportRefusal(3, 2, "name", "required", List.of("a", "b"));
        inTransaction(() -> importWork()
                .advance(claim, new ImportPosition(50, 4, 3), new ImportCounts(1, 1, 0, 1), List.of(refusal), NOW));
        inTransaction(() -> importWork()
                .advance(claim, new ImportPosition(60, 5, 4), new ImportCounts(0, 0, 1, 0), List.of(), NOW));
        inTransaction(() -> {
            assertThat(importWork().hold(claim)).isFalse();
            assertThat(importWork().hold(claim.at(new ImportPosition(60, 5, 4))))
                    .isTrue();
        });
        assertThat(importProgress().report(id)).hasValueSatisfying(report -> {
            assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 1, 1));
            assertThat(report.place()).isEqualTo(new ImportPosition(60, 5, 4));
            assertThat(report.state()).isEqualTo(ImportState.RUNNING);
        });
        assertThat(importProgress().refusals(id, 10)).containsExactly(refusal);
        assertThat(importProgress().refusals(id, 0)).isEmpty();
        var last = new ImportRefusal(5, 4, "", "required", List.of());
        var further = claim.at(new ImportPosition(60, 5, 4));
        inTransaction(() -> importWork()
                .advance(further, new ImportPosition(70, 6, 5), new ImportCounts(0, 0, 0, 1), List.of(last), NOW));
        var newest = importProgress().refusals(id, new PageRequest(0, 1, null, "-line"));
        assertThat(newest.items()).containsExactly(last);
        assertThat(newest.total()).isEqualTo(2);
        assertThat(importProgress().refusals(id, PageRequest.first(20)).items()).containsExactly(refusal, last);
    }

    @Test
    default void anImportThatEndedLetsGoOfItsBodyAndIsNotClaimedAgain() {
        var id = ready(NOW.minus(Duration.ofDays(600)));
        var claim = claimed(id, NOW);
        var failure = new ImportRefusal(7, 6, "", "import-not-json", List.of("x"));
        inTransaction(() -> importWork().end(claim, ImportState.FAILED, failure, NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> importWork().piece(id, 0))).isNull();
        assertThat(claimOf(id, NOW.plusSeconds(900), NOW.plusSeconds(800))).isFalse();
        assertThat(importProgress().report(id)).hasValueSatisfying(report -> {
            assertThat(report.state()).isEqualTo(ImportState.FAILED);
            assertThat(report.finishedAt()).isEqualTo(NOW.plusSeconds(1));
            assertThat(report.failure()).isEqualTo(failure);
        });
        assertThat(importProgress().report(Ids.next())).isEmpty();
    }

    @Test
    default void anImportOfATableKnowsItsOrderAndIsListedForWhoStartedIt() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        var upload = Tables.upload(account.id(), NOW);
        var order = new TableOrder(upload.id(), new TableMapping(Map.of("name", "Name")), "Office", true);
        var id = Ids.next();
        inTransaction(() -> {
            uploads().store(upload.id(), 0, new byte[] {1, 2, 3});
            uploads().add(upload);
            newImports()
                    .openTable(id, order, new ImportClaim.Starter(account.id(), "Bo", NOW.minus(Duration.ofDays(950))));
        });
        var claim = claimed(id, NOW);
        assertThat(claim.table()).isEqualTo(order);
        assertThat(claim.format()).isEqualTo(BodyFormat.TABLE);
        var refusal = new ImportRefusal(
                2,
                1,
                List.of(
                        new ImportFault("Name", "required", List.of()),
                        new ImportFault("Land", "unknown-country-name", List.of("Atl\"antis", "{"))),
                "[\"a\",\"b\"]");
        inTransaction(() -> {
            importWork()
                    .advance(claim, new ImportPosition(3, 2, 1), new ImportCounts(0, 0, 0, 1), List.of(refusal), NOW);
            importWork().countEnded(claim, 4);
        });
        List<ImportRefusal> refusals = new ArrayList<>();
        inTransaction(() -> importProgress().eachRefusal(id, refusals::add));
        assertThat(refusals).containsExactly(refusal);
        assertThat(importProgress()
                        .tablesOf(account.id(), PageRequest.first(20))
                        .items())
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.target()).isEqualTo("things");
                    assertThat(report.upload()).isEqualTo(upload.id());
                    assertThat(report.source()).isEqualTo("Office");
                    assertThat(report.dryRun()).isTrue();
                    assertThat(report.ended()).isEqualTo(4);
                });
        assertThat(importProgress().page(PageRequest.first(200)).items())
                .extracting(ImportReport::id)
                .doesNotContain(id);
    }

    @Test
    default void importsAreListedTheNewestFirst() {
        var older = ready(NOW.plus(Duration.ofDays(900)));
        var newer = ready(NOW.plus(Duration.ofDays(901)));
        assertThat(importProgress().page(PageRequest.first(200)).items())
                .extracting(ImportReport::id)
                .containsSubsequence(newer, older);
        assertThat(importProgress()
                        .page(new PageRequest(0, 200, null, "started"))
                        .items())
                .extracting(ImportReport::id)
                .containsSubsequence(older, newer);
        for (var sort :
                List.of("who", "-state", "kind", "-read", "created", "updated", "unchanged", "refused", "ended")) {
            assertThat(importProgress()
                            .page(new PageRequest(0, 200, null, sort))
                            .items())
                    .as(sort)
                    .extracting(ImportReport::id)
                    .contains(newer, older);
        }
        assertThatThrownBy(() -> importProgress().page(new PageRequest(0, 200, null, "shoes")))
                .isInstanceOf(Invalid.class);
    }

    private UUID opened(Instant at) {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        var id = Ids.next();
        inTransaction(() -> newImports().open(id, BodyFormat.LINES, new ImportClaim.Starter(account.id(), "Bo", at)));
        return id;
    }

    private UUID ready(Instant at) {
        var id = opened(at);
        inTransaction(() -> {
            newImports().store(id, 0, new byte[] {1});
            newImports().ready(id, 100);
        });
        return id;
    }

    private ImportClaim claimed(UUID id, Instant now) {
        for (; ; ) {
            var claim = inTransaction(() -> importWork().claim(Ids.next(), now, now.minusSeconds(60)))
                    .orElseThrow();
            if (claim.id().equals(id)) {
                return claim;
            }
        }
    }

    /** Whether the import is among those that are free; claims all of them. */
    private boolean claimOf(UUID id, Instant now, Instant silentSince) {
        for (; ; ) {
            var claim = inTransaction(() -> importWork().claim(Ids.next(), now, silentSince));
            if (claim.isEmpty() || claim.get().id().equals(id)) {
                return claim.isPresent();
            }
        }
    }
}
