package org.caravanserai.platform.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportFault;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.imports.NumberStyle;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table is uploaded, mapped, tried and imported; rows that cannot be taken come back with their reasons. */
class TableImportTest {

    private static final String CSV = """
        Partner;Land;Persons;Signed;Note
        Forbidden University;KZ;1;2026-09-05;
        Peking University;cn;5;01.09.2026;"quoted; text"
        Almaty University;KZ;;2026-09-02;
        Nowhere University;Atlantis;3;2026-09-03;
        ;KZ;1;2026-09-04;
        """;

    private final PlatformWorld world = new PlatformWorld();
    private final Organization university = world.organization("university");
    private final Partners partners = new Partners();

    /** Keeps what it was given, by name. */
    private static final class Partners implements TableTarget {

        private final Map<String, TableLine> kept = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private boolean dry;

        @Override
        public String name() {
            return "partners";
        }

        @Override
        public String label() {
            return "imports.title";
        }

        @Override
        public Permission permission() {
            return Permission.MANAGE_EXCHANGES;
        }

        @Override
        public boolean isOfOrganization() {
            return true;
        }

        @Override
        public List<TableColumn> columns() {
            return List.of(
                    TableColumn.required("name", "imports.file", ColumnType.TEXT, "Partner", "合作院校"),
                    TableColumn.required("country", "imports.file", ColumnType.COUNTRY),
                    TableColumn.optional("persons", "imports.file", ColumnType.WHOLE_NUMBER),
                    TableColumn.optional("signedOn", "imports.file", ColumnType.DATE));
        }

        @Override
        public TableOutcome take(TableLine line, TableContext context) {
            var name = line.text("name");
            if (name.startsWith("Forbidden")) {
                throw new Refused("already-taken");
            }
            if (name.startsWith("Bad")) {
                throw new Invalid("name", "not-a-slug", name);
            }
            if (line.wholeOrNull("persons") == null && name.equals("C")) {
                context.remarks().add("name", "not-found", "without persons");
            }
            seen.add(name);
            dry = context.dryRun();
            var before = context.dryRun() ? kept.get(name) : kept.put(name, line);
            if (before == null) {
                return TableOutcome.CREATED;
            }
            if (before.values().equals(line.values())) {
                return TableOutcome.UNCHANGED;
            }
            context.changes()
                    .updated(line, new ChangedRecord(name, null), ChangedValue.between(before.values(), line.values()));
            if (name.startsWith("Late")) {
                throw new Refused("already-taken");
            }
            return TableOutcome.UPDATED;
        }

        @Override
        public int finish(TableContext context) {
            int before = kept.size();
            kept.keySet().retainAll(seen);
            seen.clear();
            return before - kept.size();
        }
    }

    @BeforeEach
    void signIn() {
        world.wiring.put(partners);
        world.as(world.member(university, "officer", OrganizationRole.EXCHANGE_OFFICER));
    }

    @Test
    void columnsAreProposedByTheirNamesAndByWhatIsInThem() {
        var view = world.of(ShowTable.class).execute(upload(CSV), null);
        assertThat(view.upload().headings()).containsExactly("Partner", "Land", "Persons", "Signed", "Note");
        assertThat(view.upload().rows()).isEqualTo(5);
        assertThat(view.proposal().headers())
                .isEqualTo(Map.of("name", "Partner", "persons", "Persons", "signedOn", "Signed"));
        assertThat(view.upload().sample().get(1)).contains("quoted; text");
    }

    @Test
    void aTableForAnOrganizationThatIsNotThereIsNotTaken() {
        for (var slug : new String[] {"nowhere", "No Slug", null}) {
            assertNotFound(() -> world.of(UploadTable.class)
                    .execute(
                            "partners",
                            slug,
                            "partners.csv",
                            new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndKeepsNothing() {
        var report = run(start(upload(CSV), true));
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.dryRun()).isTrue();
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 3));
        assertThat(partners.dry).isTrue();
        assertThat(partners.kept).isEmpty();
    }

    @Test
    void anImportTakesTheRowsAndNamesThoseThatItCannotTake() {
        var id = start(upload(CSV), false);
        var report = run(id);
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 3));
        assertThat(world.of(ReadImport.class).execute(id).remarks())
                .containsExactly(new ImportRemark("", "column-left-out", "Note", 5));
        assertThat(report.percent()).isEqualTo(100);
        assertThat(partners.kept.get("Peking University")).satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.text("country")).isEqualTo("CN");
            assertThat(line.wholeOrNull("persons")).isEqualTo(5);
            assertThat(line.dateOrNull("signedOn")).isEqualTo(LocalDate.of(2026, 9, 1));
        });
        assertThat(world.of(ReadImport.class).execute(id).refusals())
                .extracting(ImportRefusal::line, ImportRefusal::field, ImportRefusal::key)
                .containsExactly(
                        tuple(2L, "", "already-taken"),
                        tuple(5L, "Land", "unknown-country-name"),
                        tuple(6L, "Partner", "required"));
        assertThat(world.history()).containsExactly("STARTED partners.csv", "ENDED");
    }

    @Test
    void aRefusedRowNamesEverythingThatIsWrongWithIt() {
        var id = start(upload("Partner,Land,Persons\n,Atlantis,many\n"), true);
        run(id);
        assertThat(world.of(ReadImport.class).execute(id).refusals())
                .flatExtracting(ImportRefusal::faults)
                .extracting(ImportFault::field, ImportFault::key)
                .containsExactlyInAnyOrder(
                        tuple("Partner", "required"),
                        tuple("Land", "unknown-country-name"),
                        tuple("Persons", "not-a-number"));
    }

    @Test
    void theSameFileAgainChangesNothingAndWhatItLacksEnds() {
        run(start(upload(CSV), false));
        assertThat(run(start(upload(CSV), false)).counts()).isEqualTo(new ImportCounts(0, 0, 2, 3));
        var report = run(start(upload("Partner,Land\nPeking University,KZ\n"), false));
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0));
        assertThat(report.ended()).isEqualTo(1);
    }

    @Test
    void refusedRowsAreAFileToCorrect() {
        var id = start(upload(CSV), true);
        run(id);
        var file = new StringWriter();
        world.of(DownloadRefusedRows.class).execute(id, "Reason", ImportRefusal::key, file);
        assertThat(file.toString().lines())
                .startsWith(
                        "\ufeffReason,Partner,Land,Persons,Signed,Note",
                        "2: already-taken,Forbidden University,KZ,1,2026-09-05,",
                        "5: unknown-country-name,Nowhere University,Atlantis,3,2026-09-03,");
        world.as();
        assertNotFound(() -> world.of(DownloadRefusedRows.class).execute(id, "Reason", ImportRefusal::key, file));
    }

    @Test
    void refusedRowsHaveNoFormulasAndComeBackAsTheyWere() {
        var id = start(upload("Partner,Land,Persons,Signed,Note\nNowhere,Atlantis,3,2026-09-03,=1+1\n"), true);
        run(id);
        var file = new StringWriter();
        world.of(DownloadRefusedRows.class).execute(id, "Reason", ImportRefusal::key, file);
        assertThat(file.toString()).contains(",'=1+1").doesNotContain(",=1+1");
        var again = new StringWriter();
        var second = start(upload(file.toString()), true);
        run(second);
        world.of(DownloadRefusedRows.class).execute(second, "Reason", ImportRefusal::key, again);
        assertThat(again.toString()).contains(",'=1+1").doesNotContain("''");
    }

    @Test
    void aMappingIsSavedUnderANameAndProposedAgain() {
        var table = upload(CSV);
        world.of(StartTableImport.class).execute(table, mapping(), true, "Partner A");
        var view = world.of(ShowTable.class).execute(table, "Partner A");
        assertThat(view.proposal()).isEqualTo(mapping().withNumbers(NumberStyle.POINT));
        assertThat(view.savedMappings()).containsExactly("Partner A");
        assertNotFound(() -> world.of(ShowTable.class).execute(table, "Partner B"));
        assertThat(world.of(BrowseTableImports.class)
                        .execute(PageRequest.first(20))
                        .items())
                .extracting(ImportReport::target)
                .containsExactly("partners");
    }

    @Test
    void howNumbersAreWrittenIsReadFromAllRowsAndAskedForWhereTheyDoNotSay() {
        var rows = "Partner,Country,Persons\nAlmaty University,KZ,\"1,000\"\n";
        var unclear = upload(rows);
        assertThat(world.of(ShowTable.class).execute(unclear, null).proposal().numbers())
                .isNull();
        assertInvalid("numbers: number-style-needed", () -> start(unclear, true));
        var said = world.of(ShowTable.class).execute(unclear, null).proposal().withNumbers(NumberStyle.POINT);
        run(world.of(StartTableImport.class).execute(unclear, said, false, "Office"));
        assertThat(partners.kept.get("Almaty University").wholeOrNull("persons"))
                .isEqualTo(1000);
        assertThat(world.of(ShowTable.class)
                        .execute(unclear, "Office")
                        .proposal()
                        .numbers())
                .isEqualTo(NumberStyle.POINT);
        var clear = upload(rows + "x,KZ,5\n".repeat(50) + "Peking University,CN,\"2,000,000\"\n");
        assertThat(run(start(clear, false)).counts().refused()).isZero();
        assertThat(partners.kept.get("Almaty University").wholeOrNull("persons"))
                .isEqualTo(1000);
    }

    @Test
    void aColumnThatTheFileLacksHasTheSameValueInAllRows() {
        var table = upload("Partner\nAlmaty University\n");
        var mapping = new TableMapping(Map.of("name", "Partner"));
        assertInvalid(
                "country: column-needed", () -> world.of(StartTableImport.class).execute(table, mapping, false, ""));
        assertInvalid(
                List.of("name: column-twice", "country: unknown-country-name"), () -> world.of(StartTableImport.class)
                        .execute(table, mapping.withConstants(Map.of("country", "Atlantis", "name", "x")), false, ""));
        run(world.of(StartTableImport.class)
                .execute(table, mapping.withConstants(Map.of("country", "Kazakhstan")), false, ""));
        assertThat(partners.kept.get("Almaty University").text("country")).isEqualTo("KZ");
    }

    @Test
    void whatIsSaidOfATextIsReadInItsPlaceAndRemarksAreCounted() {
        var table = upload("Partner,Country,Persons\nA,KZ,one\nB,KZ,one\nC,KZ,two\n");
        var mapping = world.of(ShowTable.class)
                .execute(table, null)
                .proposal()
                .withValues(Map.of("persons", Map.of("one", "1", "two", "")));
        var id = world.of(StartTableImport.class).execute(table, mapping, true, "");
        assertThat(run(id).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0));
        assertThat(world.of(ReadImport.class).execute(id).remarks())
                .containsExactly(new ImportRemark("name", "not-found", "without persons", 1));
    }

    @Test
    void whatARowChangesIsToldWithItsValuesBeforeAndAfterAlsoWhereOthersAreRefused() {
        var head = "Partner,Country,Persons\n";
        run(start(head + "A,KZ,1\nB,KZ,2\nLate,KZ,3\n", false));
        var tried = start(head + "A,KZ,4\nB,KZ,\nLate,KZ,5\n", true);
        assertThat(run(tried).counts()).isEqualTo(new ImportCounts(0, 2, 0, 1));
        var taken = start(head + "A,KZ,4\nB,KZ,\n", false);
        assertThat(run(taken).counts()).isEqualTo(new ImportCounts(0, 2, 0, 0));
        assertThat(List.of(tried, taken)).allSatisfy(id -> assertThat(
                        world.of(ReadImport.class).execute(id).changes())
                .extracting(ImportChange::line, ImportChange::title, ImportChange::values)
                .containsExactly(
                        tuple(2L, "A", List.of(new ChangedValue("persons", "1", "4"))),
                        tuple(3L, "B", List.of(new ChangedValue("persons", "2", "")))));
    }

    private UUID start(String table, boolean dryRun) {
        return world.of(StartTableImport.class)
                .execute(
                        upload(table),
                        new TableMapping(Map.of("name", "Partner", "country", "Country", "persons", "Persons")),
                        dryRun,
                        "");
    }

    @Test
    void aMappingNamesRequiredColumnsAndHeadingsThatAreThere() {
        var table = upload(CSV);
        assertInvalid(
                List.of("name: unknown-heading", "country: column-needed", "other: unknown-column"),
                () -> world.of(StartTableImport.class)
                        .execute(table, new TableMapping(Map.of("name", "Nombre", "other", "Note")), true, ""));
    }

    @Test
    void onlyWhoMayAndOnlyWhoUploadedImports() {
        var table = upload(CSV);
        assertThat(world.of(ListTableTargets.class).execute())
                .singleElement()
                .satisfies(choice -> assertThat(choice.organizations()).containsOnlyKeys("university"));
        world.as(world.member(university, "colleague", OrganizationRole.EXCHANGE_OFFICER));
        assertNotFound(() -> world.of(ShowTable.class).execute(table, null));
        assertNotFound(() -> start(table, true));
        world.as(world.member(university, "teacher", OrganizationRole.TEACHER));
        assertThat(world.of(ListTableTargets.class).execute()).isEmpty();
        assertNotFound(() -> upload(CSV));
    }

    @Test
    void whoLostThePermissionMeanwhileImportsNothing() {
        var id = start(upload(CSV), false);
        world.memory
                .memberships
                .in(university.id())
                .all()
                .forEach(member -> world.memory.memberships.remove(university.id(), member.accountId(), member.role()));
        run(id);
        assertThat(world.memory.imports.report(id))
                .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(ImportState.FAILED));
        assertThat(partners.kept).isEmpty();
    }

    @Test
    void filesOfOtherEncodingsAndSeparatorsAreRead() {
        var text = "合作院校\tcountry\n北京语言大学与哈萨克斯坦阿里法拉比国立大学\tCN\n清华大学的国际合作与交流处\tCN\n";
        for (var encoding : List.of("UTF-8", "GB18030", "UTF-16")) {
            partners.kept.clear();
            run(start(upload(text.getBytes(Charset.forName(encoding))), false));
            assertThat(partners.kept).as(encoding).containsKey("清华大学的国际合作与交流处");
        }
    }

    @Test
    void workbooksOfExcelAreRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var dates = workbook.createCellStyle();
            dates.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var head = sheet.createRow(1);
            List.of("Partner", "Country", "Persons", "SignedOn")
                    .forEach(name ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("Peking University");
            row.createCell(1).setCellValue("CN");
            row.createCell(2).setCellValue(5);
            var date = row.createCell(3);
            date.setCellValue(LocalDate.of(2026, 9, 1));
            date.setCellStyle(dates);
            workbook.write(bytes);
        }
        run(start(upload(bytes.toByteArray()), false));
        assertThat(partners.kept.get("Peking University")).satisfies(line -> {
            assertThat(line.number()).isEqualTo(4);
            assertThat(line.values())
                    .isEqualTo(Map.of(
                            "name", "Peking University", "country", "CN", "persons", "5", "signedOn", "2026-09-01"));
        });
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertInvalid("file: file-empty", () -> upload(""));
        assertInvalid("file: table-without-rows", () -> upload("Partner,Country\n\n"));
        assertInvalid(
                "file: table-old-excel",
                () -> upload(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1}));
        assertInvalid("file: table-unreadable", () -> upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0}));
        assertInvalid("file: table-row-too-long", () -> upload("a,b\n\"" + "x".repeat(3 << 20)));
        assertInvalid("file: table-too-wide", () -> upload("x" + ",x".repeat(300) + "\n1\n"));
    }

    @Test
    void aHundredThousandRowsAreTakenPieceByPiece() {
        long before = used();
        var id = start(world.of(UploadTable.class).execute("partners", "university", "big.csv", rows(100_000)), true);
        var report = run(id);
        assertThat(report.counts()).isEqualTo(new ImportCounts(99_000, 0, 0, 1_000));
        assertThat(used() - before).as("what is kept of it in memory").isLessThan(100L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Rows that are made while they are read; each hundredth is faulty. */
    private static InputStream rows(int count) {
        return new InputStream() {
            private byte[] row = "Partner,Country,Persons\n".getBytes(StandardCharsets.UTF_8);
            private int offset;
            private int number;

            @Override
            public int read() {
                if (offset == row.length) {
                    if (number == count) {
                        return -1;
                    }
                    number++;
                    row = ("University number " + number + (number % 100 == 0 ? ",XX" : ",CN") + ",5\n")
                            .getBytes(StandardCharsets.UTF_8);
                    offset = 0;
                }
                return row[offset++];
            }
        };
    }

    private UUID upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID upload(byte[] content) {
        return world.of(UploadTable.class)
                .execute("partners", "university", "partners.csv", new ByteArrayInputStream(content));
    }

    private static TableMapping mapping() {
        return new TableMapping(
                Map.of("name", "Partner", "country", "Land", "persons", "Persons", "signedOn", "Signed"));
    }

    /** With the columns as they are proposed, and the country where the file calls it otherwise. */
    private UUID start(UUID table, boolean dryRun) {
        var view = world.of(ShowTable.class).execute(table, null);
        var headers = new HashMap<>(view.proposal().headers());
        if (view.upload().headings().contains("Land")) {
            headers.put("country", "Land");
        }
        return world.of(StartTableImport.class).execute(table, new TableMapping(headers), dryRun, "");
    }

    private ImportReport run(UUID id) {
        var claim = world.memory
                .imports
                .claim(UUID.randomUUID(), PlatformWorld.NOW, PlatformWorld.NOW)
                .orElseThrow();
        assertThat(claim.id()).isEqualTo(id);
        world.of(TableWorker.class).run(claim, claim.table());
        return world.memory.imports.report(id).orElseThrow();
    }
}
