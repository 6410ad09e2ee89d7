package org.caravanserai.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.imports.BodyFormat;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportPosition;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.NewImports;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** An import is started by an administrator and read by whoever started it. */
class ImportUseCasesTest {

    private final PlatformWorld world = new PlatformWorld();
    private final StartImport start = world.of(StartImport.class);
    private final Account administrator = world.as(PlatformRole.ADMIN);

    @Test
    void aBodyIsKeptInPiecesAndTheWorkersAreTold() {
        var id = start.execute(body("[" + "x".repeat(NewImports.PIECE)));
        assertThat(world.memory.imports.piece(id, 0)).hasSize(NewImports.PIECE);
        assertThat(world.memory.imports.piece(id, 1)).containsExactly('x');
        assertThat(world.memory.imports.piece(id, 2)).isNull();
        assertThat(world.memory.imports.claim(UUID.randomUUID(), PlatformWorld.NOW, PlatformWorld.NOW))
                .hasValueSatisfying(claim -> {
                    assertThat(claim.format()).isEqualTo(BodyFormat.ARRAY);
                    assertThat(claim.starter().accountId()).isEqualTo(administrator.id());
                });
        assertThat(world.history()).containsExactly("STARTED");
        assertThat(world.wiring.announced()).containsExactly(new ImportStarted(id));
    }

    @Test
    void recordsComeAsAnArrayOrAsLinesAndNothingElseIsTaken() {
        var id = start.execute(body("  {\"id\": 1}\n"));
        assertThat(world.memory.imports.claim(UUID.randomUUID(), PlatformWorld.NOW, PlatformWorld.NOW))
                .hasValueSatisfying(claim -> {
                    assertThat(claim.id()).isEqualTo(id);
                    assertThat(claim.format()).isEqualTo(BodyFormat.LINES);
                });
        assertInvalid("body: import-not-records", () -> start.execute(body("name,city")));
        assertInvalid("body: import-not-records", () -> start.execute(body("")));
        assertThat(world.history()).containsExactly("STARTED");
    }

    @Test
    void onlyWhoStartedAnImportReadsItsReport() {
        var id = start.execute(body("[]"));
        var read = world.of(ReadImport.class);
        assertThat(read.execute(id).report().id()).isEqualTo(id);
        assertThat(world.of(BrowseImports.class).execute(PageRequest.first(20)).items())
                .extracting(ImportReport::id)
                .containsExactly(id);
        assertNotFound(() -> read.execute(UUID.randomUUID()));
        world.as(PlatformRole.ADMIN);
        assertNotFound(() -> read.execute(id));
    }

    @Test
    void whoStartedAnImportReadsItsRefusalsPageByPage() {
        var id = start.execute(body("[]"));
        var claim = world.memory
                .imports
                .claim(UUID.randomUUID(), PlatformWorld.NOW, PlatformWorld.NOW)
                .orElseThrow();
        var refusals = List.of(
                new ImportRefusal(2, 1, "name", "required", List.of()),
                new ImportRefusal(3, 2, "name", "required", List.of()));
        world.memory.imports.advance(
                claim, new ImportPosition(9, 4, 3), new ImportCounts(0, 0, 0, 2), refusals, PlatformWorld.NOW);
        var show = world.of(ShowImport.class);
        var shown = show.execute(id, new PageRequest(0, 1, null, "-record"));
        assertThat(shown.report().id()).isEqualTo(id);
        assertThat(shown.refusals().items()).containsExactly(refusals.get(1));
        assertThat(shown.refusals().total()).isEqualTo(2);
        assertInvalid("sort: unknown-sort", () -> show.execute(id, new PageRequest(0, 1, null, "reason")));
        world.as(PlatformRole.ADMIN);
        assertNotFound(() -> show.execute(id, PageRequest.first(20)));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
