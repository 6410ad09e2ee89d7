package org.caravanserai.platform.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No table fills the memory or the database, and none that is hostile does more than to be refused. */
class TableLimitsTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                    + "<sheetData>%s</sheetData></worksheet>";
    private static final String STRINGS =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</sst>";
    private static final String STYLES =
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</styleSheet>";
    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>";

    private final PlatformWorld world = new PlatformWorld(Map.of(
            "caravanserai.imports.rows", "100",
            "caravanserai.imports.cell.characters", "500",
            "caravanserai.imports.table.megabytes", "2",
            "caravanserai.imports.quota.megabytes", "3"));

    /** Refuses every row and repeats it. */
    private static final class Names implements TableTarget {

        @Override
        public String name() {
            return "names";
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
            return List.of(TableColumn.required("name", "imports.file", ColumnType.TEXT));
        }

        @Override
        public TableOutcome take(TableLine line, TableContext context) {
            throw new Refused("not-found", line.text("name").repeat(100));
        }
    }

    @BeforeEach
    void signIn() {
        world.wiring.put(new Names());
        world.as(world.member(world.organization("university"), "officer", OrganizationRole.EXCHANGE_OFFICER));
    }

    @Test
    void aTableHasNoMoreRowsAndNoLongerCellsThanAreAllowed() {
        assertInvalid("file: table-too-long", () -> upload("Name\n" + "x\n".repeat(101)));
        assertInvalid("file: table-cell-too-long", () -> upload("Name\n" + "x".repeat(501)));
        assertInvalid(
                "file: table-cell-too-long",
                () -> workbook("<row><c t=\"inlineStr\"><is><t>" + "x".repeat(501) + "</t></is></c></row>", "", ""));
        assertInvalid(
                "file: table-cell-too-long", () -> workbook(cell(0), "<si><t>" + "x".repeat(501) + "</t></si>", ""));
    }

    @Test
    void oneTextThatManyCellsOfAWorkbookNameIsCountedAsOftenAsItIsKept() {
        var cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(90) + "</row>";
        assertInvalid(
                "file: table-too-large",
                () -> workbook(cells.repeat(80), "<si><t>" + "x".repeat(500) + "</t></si>", ""));
    }

    @Test
    void whatAnAccountKeepsInAllIsLimited() {
        var row = ("x".repeat(499) + ",").repeat(36) + "\n";
        upload("Name\n" + row.repeat(100));
        assertRefused("tables-quota", () -> upload("Name\n" + row.repeat(100)));
    }

    @Test
    void whileOneTableOfAnAccountIsReadOrImportedNoOtherIs() {
        var table = upload("Name\nx\n");
        start(table);
        assertRefused("import-running", () -> start(table));
        var limits = world.of(TableLimits.class);
        var account = UUID.randomUUID();
        assertRefused("table-being-read", () -> limits.alone(account, () -> limits.alone(account, () -> 1)));
        assertThat(limits.alone(account, () -> 1)).isEqualTo(1);
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() {
        assertInvalid("file: table-unreadable", () -> workbook(cell(-1), "<si><t>x</t></si>", ""));
        assertInvalid("file: table-unreadable", () -> workbook(cell(7), "<si><t>x</t></si>", ""));
        assertInvalid("file: table-unreadable", () -> workbook("<a>".repeat(100_000), "", ""));
        assertInvalid(
                "file: table-unreadable",
                () -> workbook(HEAD + cell(0), "<si><t>x</t></si>", "<a>".repeat(300_000) + "</a>".repeat(300_000)));
    }

    @Test
    void aPartThatBecomesTooLargeIsNotReadToItsEnd() {
        assertInvalid("file: table-unreadable", () -> workbook(cell(0), "<si><t>x</t></si>", " ".repeat(20 << 20)));
        var endless = "x".repeat(2 << 20);
        for (var sheet : List.of("<!--<" + endless + "-->", "<?x <" + endless + "?>", "<row r=\"" + endless + "\"/>")) {
            assertInvalid("file: table-unreadable", () -> workbook(sheet, "", ""));
        }
        assertThat(workbook("<!-- two --><?x y?>" + HEAD + cell(0), "<!----><si><t>x</t></si>", ""))
                .isNotNull();
    }

    @Test
    void charactersThatNoTextHasAreRefused() {
        assertInvalid("file: table-unreadable", () -> upload("Name\nx\u0000y\n"));
        assertInvalid("file: table-unreadable", () -> upload("Na\u0000me\nx\n"));
        for (var code : List.of("_x0000_", "_xD800_")) {
            assertInvalid("file: table-unreadable", () -> workbook(HEAD + cell(0), "<si><t>" + code + "</t></si>", ""));
        }
    }

    @Test
    void headingsAndFirstRowsAreCutBetweenCharacters() {
        var text = "𠮷".repeat(150);
        var view = world.of(ShowTable.class).execute(upload(text + "\n" + text + "x\n"), null);
        assertThat(view.upload().headings().get(0))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("𠮷…");
    }

    @Test
    void aReasonRepeatsOnlyTheBeginningOfWhatWasRefused() {
        var id = start(upload("Name\n" + "x".repeat(500) + "\n"));
        var claim = world.memory
                .imports
                .claim(UUID.randomUUID(), PlatformWorld.NOW, PlatformWorld.NOW)
                .orElseThrow();
        world.of(TableWorker.class).run(claim, claim.table());
        assertThat(world.of(ReadImport.class).execute(id).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments().get(0)).hasSize(500));
    }

    private UUID start(UUID table) {
        return world.of(StartTableImport.class).execute(table, new TableMapping(Map.of("name", "Name")), true, "");
    }

    private static String cell(int text) {
        return "<row><c t=\"s\"><v>" + text + "</v></c></row>";
    }

    private UUID upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID upload(byte[] content) {
        return world.of(UploadTable.class)
                .execute("names", "university", "names.csv", new ByteArrayInputStream(content));
    }

    private UUID workbook(String sheet, String strings, String styles) {
        return upload(packed(sheet, strings, styles));
    }

    private static byte[] packed(String sheet, String strings, String styles) {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("workbook", type + "sheet.main+xml")
                        + override("sheet1", type + "worksheet+xml")
                        + override("sharedStrings", type + "sharedStrings+xml")
                        + override("styles", type + "styles+xml") + "</Types>");
        parts.put("_rels/.rels", relations(relation("officeDocument", relation, "xl/workbook.xml", 1)));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + relation
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("worksheet", relation, "sheet1.xml", 1)
                        + relation("sharedStrings", relation, "sharedStrings.xml", 2)
                        + relation("styles", relation, "styles.xml", 3)));
        parts.put("xl/sheet1.xml", SHEET.formatted(sheet));
        parts.put("xl/sharedStrings.xml", STRINGS.formatted(strings));
        parts.put("xl/styles.xml", STYLES.formatted(styles));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(String kind, String base, String target, int number) {
        return "<Relationship Id=\"r" + number + "\" Type=\"" + base + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
