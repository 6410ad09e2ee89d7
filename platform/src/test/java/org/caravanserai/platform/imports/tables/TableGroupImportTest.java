package org.caravanserai.platform.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that stand anywhere in a table are taken together, and what a later table of the same source lacks has ended. */
class TableGroupImportTest {

    private static final String HEAD = "Fleet;Name of the ship;Masts\n";
    private static final String TABLE = HEAD + "North;Alba;2\nSouth;Boreas;3\nNorth;Circe;1\nSouth;;1\nNorth;Delos;x\n";

    private final PlatformWorld world = new PlatformWorld();
    private final Ships ships = new Ships();

    /** Ships by fleet; a fleet that is called so is refused, one ship too. */
    private static final class Ships implements TableGroupTarget {

        private final Map<String, String> masts = new HashMap<>();
        private final List<String> taken = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private @Nullable String broken;

        @Override
        public String name() {
            return "ships";
        }

        @Override
        public String label() {
            return "imports.title";
        }

        @Override
        public Permission permission() {
            return Permission.IMPORT_ORGANIZATIONS;
        }

        @Override
        public boolean isOfOrganization() {
            return false;
        }

        @Override
        public boolean needsSource() {
            return true;
        }

        @Override
        public List<TableColumn> columns() {
            return List.of(
                    TableColumn.required("fleet", "imports.file", ColumnType.TEXT),
                    TableColumn.required("ship", "imports.file", ColumnType.TEXT)
                            .withWords("ship", "船"),
                    TableColumn.required("masts", "imports.file", ColumnType.WHOLE_NUMBER));
        }

        @Override
        public String group(TableLine line) {
            if (line.text("fleet").equals("Nowhere")) {
                throw new Invalid("fleet", "unknown-country", "Nowhere");
            }
            return line.text("fleet");
        }

        @Override
        public void seen(List<TableLine> lines, TableContext context) {
            lines.forEach(line -> seen.add(line.text("ship")));
        }

        @Override
        public List<TableResult> take(List<TableLine> lines, TableContext context) {
            var fleet = lines.get(0).text("fleet");
            if (fleet.equals(broken)) {
                broken = null;
                throw new Overloaded("busy");
            }
            if (fleet.equals("Ghosts")) {
                throw new Refused("already-taken");
            }
            taken.add(context.source() + " " + fleet + " "
                    + lines.stream().map(line -> line.text("ship")).collect(Collectors.joining(" ")));
            return lines.stream().map(line -> take(line, context)).toList();
        }

        private TableResult take(TableLine line, TableContext context) {
            var ship = line.text("ship");
            if (ship.equals("Kraken")) {
                return TableResult.refused(line, new Invalid("ship", "not-a-slug", ship));
            }
            var before = masts.get(ship);
            if (line.text("masts").equals(before)) {
                return TableResult.unchanged(line);
            }
            if (!context.dryRun()) {
                masts.put(ship, line.text("masts"));
            }
            return before == null
                    ? TableResult.created(line, new ChangedRecord(ship, null))
                    : TableResult.updated(
                            line,
                            new ChangedRecord(ship, "/ships/" + ship),
                            ChangedValue.between(Map.of("masts", before), Map.of("masts", line.text("masts"))));
        }

        @Override
        public List<ChangedRecord> finish(TableContext context) {
            var gone = new TreeSet<>(masts.keySet());
            gone.removeAll(seen);
            if (!context.dryRun()) {
                masts.keySet().removeAll(gone);
            }
            seen.clear();
            return gone.stream().map(ship -> new ChangedRecord(ship, null)).toList();
        }
    }

    @BeforeEach
    void signIn() {
        world.wiring.put(ships);
        world.as(PlatformRole.ADMIN);
    }

    @Test
    void rowsOfAGroupAreTakenTogetherWhereverTheyStand() {
        var id = start(TABLE, false);
        var report = run();

        assertThat(ships.taken).containsExactly("Harbour North Alba Circe", "Harbour South Boreas");
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 0, 0, 2));
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.source()).isEqualTo("Harbour");
        assertThat(report.place().records()).isEqualTo(5);
        assertThat(report.place().position()).isEqualTo(report.size());
        assertThat(world.of(ReadImport.class).execute(id).refusals())
                .extracting(ImportRefusal::line, ImportRefusal::field, ImportRefusal::key)
                .containsExactly(tuple(5L, "Name of the ship", "required"), tuple(6L, "Masts", "not-a-number"));
        assertThat(world.memory.tableGroups.next(id, 10)).isEmpty();
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfEverythingAndKeepsNothing() {
        take(TABLE);
        ships.taken.clear();
        var later = HEAD + "North;Alba;2\nNorth;Circe;4\nWest;Elpis;1\n";
        start(later, true);
        var report = run();

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 1, 0));
        assertThat(report.ended()).isEqualTo(1);
        assertThat(ships.masts).isEqualTo(Map.of("Alba", "2", "Boreas", "3", "Circe", "1"));
        assertThat(changes(report))
                .containsExactly("ENDED null Boreas null", "UPDATED 3 Circe /ships/Circe", "CREATED 4 Elpis null");
    }

    @Test
    void theSameTableAgainChangesNothingAndALaterOneSaysWhatItChanges() {
        take(TABLE);
        var again = take(TABLE);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 3, 2));
        assertThat(again.ended()).isZero();
        assertThat(changes(again)).isEmpty();

        var later = take(HEAD + "North;Circe;4\nNorth;Alba;2\n");
        assertThat(later.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0));
        assertThat(later.ended()).isEqualTo(1);
        assertThat(changes(later)).containsExactly("ENDED null Boreas null", "UPDATED 2 Circe /ships/Circe");
        var file = new StringWriter();
        world.of(DownloadChanges.class)
                .execute(
                        later.id(),
                        List.of("Change", "Line", "What", "Page", "Values"),
                        ImportChange.Kind::name,
                        value -> value.column() + " " + value.before() + " " + value.after(),
                        file);
        assertThat(file.toString().lines())
                .containsExactly(
                        "\ufeffChange,Line,What,Page,Values",
                        "ENDED,,Boreas,,",
                        "UPDATED,2,Circe,/ships/Circe,masts 1 4");
        world.as();
        assertNotFound(() -> world.of(DownloadChanges.class)
                .execute(later.id(), List.of("Change"), ImportChange.Kind::name, ChangedValue::column, file));
    }

    @Test
    void rowsOfAGroupThatCannotBeTakenAreRefusedAndTheOthersGoOn() {
        var report = take(HEAD + "Ghosts;Alba;1\nNorth;Kraken;1\nNowhere;Boreas;1\nGhosts;Circe;1\nNorth;Delos;1\n");

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 0, 4));
        assertThat(world.memory.imports.refusals(report.id(), 9))
                .extracting(ImportRefusal::line, ImportRefusal::key)
                .containsExactly(
                        tuple(2L, "already-taken"),
                        tuple(3L, "not-a-slug"),
                        tuple(4L, "unknown-country"),
                        tuple(5L, "already-taken"));
        var file = new StringWriter();
        world.of(DownloadRefusedRows.class).execute(report.id(), "Reason", ImportRefusal::key, file);
        assertThat(file.toString()).contains("3: not-a-slug,North,Kraken,1");
    }

    @Test
    void whereTheDatabaseIsBusyAnotherRunGoesOn() {
        start(TABLE, false);
        ships.broken = "South";
        assertThatThrownBy(this::run).isInstanceOf(Overloaded.class);
        assertThat(ships.taken).containsExactly("Harbour North Alba Circe");

        world.clock.set(PlatformWorld.NOW.plusSeconds(3600));
        var report = run();
        assertThat(ships.taken).containsExactly("Harbour North Alba Circe", "Harbour South Boreas");
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 0, 0, 2));
    }

    @Test
    void aLargeGroupIsTakenInPieces() {
        var rows = IntStream.rangeClosed(1, 2500)
                .mapToObj(number -> "North;Ship " + number + ";1\n")
                .collect(Collectors.joining());

        assertThat(take(HEAD + rows).counts()).isEqualTo(new ImportCounts(2500, 0, 0, 0));
        assertThat(ships.taken).hasSize(3);
    }

    @Test
    void aTableNeedsTheNameOfItsSourceAndItsMappingIsKeptUnderIt() {
        var table = upload(TABLE);
        var proposed = world.of(ShowTable.class).execute(table, "Harbour");
        assertThat(proposed.proposal().headers())
                .isEqualTo(Map.of("fleet", "Fleet", "ship", "Name of the ship", "masts", "Masts"));
        assertInvalid("saveAs: required", () -> world.of(StartTableImport.class)
                .execute(table, proposed.proposal(), true, " "));

        take("Fleet;船的名称;Masts\nNorth;Alba;2\n");
        var renamed = upload("Fleet;Ship;Masts\nNorth;Alba;2\n");
        assertThat(world.of(ShowTable.class)
                        .execute(renamed, "Harbour")
                        .proposal()
                        .headers())
                .as("headings that the file does not have are proposed anew")
                .isEqualTo(Map.of("fleet", "Fleet", "ship", "Ship", "masts", "Masts"));
    }

    private List<String> changes(ImportReport report) {
        return world.of(ReadImport.class).execute(report.id()).changes().stream()
                .map(change -> change.kind() + " " + change.line() + " " + change.title() + " " + change.address())
                .toList();
    }

    private UUID upload(String text) {
        return world.of(UploadTable.class)
                .execute("ships", null, "ships.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private UUID start(String text, boolean dryRun) {
        var table = upload(text);
        var mapping = world.of(ShowTable.class).execute(table, null).proposal();
        return world.of(StartTableImport.class).execute(table, mapping, dryRun, "Harbour");
    }

    private ImportReport take(String text) {
        start(text, false);
        return run();
    }

    private ImportReport run() {
        var now = world.clock.instant();
        var claim = world.memory
                .imports
                .claim(UUID.randomUUID(), now, now.minusSeconds(60))
                .orElseThrow();
        world.of(TableWorker.class).run(claim, claim.table());
        return world.memory.imports.report(claim.id()).orElseThrow();
    }
}
