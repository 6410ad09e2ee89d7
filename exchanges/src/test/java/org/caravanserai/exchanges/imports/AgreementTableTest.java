package org.caravanserai.exchanges.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.PaperSignature;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.imports.MemoryImportedAgreements;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.imports.ImportReport;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.agreement.WithdrawAgreement;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.exchanges.units.AddUnit;
import org.caravanserai.platform.imports.ReadImport;
import org.caravanserai.platform.imports.tables.DownloadRefusedRows;
import org.caravanserai.platform.imports.tables.ShowTable;
import org.caravanserai.platform.imports.tables.StartTableImport;
import org.caravanserai.platform.imports.tables.TableWorker;
import org.caravanserai.platform.imports.tables.UploadTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements come from the table of another system: uploaded, mapped, tried and imported as all tables are. */
class AgreementTableTest {

    private static final List<ChangedValue> AFTER_A_YEAR = List.of(
            new ChangedValue("year", "2026/2027", "2026/2027 – 2027/2028"), new ChangedValue("places", "3", "4"));

    private static final String HEAD =
            "CURSO_ACADEMICO;NOMBRE_PROGRAMA_MOVILIDAD;NOMBRE_AREA_ESTUDIOS_MOV;CENTRO;IN_OUT;"
                    + "NOMBRE_IDIOMA_NIVEL_MOVILIDAD;PAIS_UNIVERSIDAD_ACUERDO;UNIVERSIDAD_ACUERDO;"
                    + "PLAZAS_OFERTADAS_ALUMNOS;PLAZAS_ASIGNADAS_ALUMNOS_OUT;FECHA_ACTUALIZACION\r\n";
    private static final String OUT =
            "2026;ERASMUS;0613-Informática;Escuela de Ingeniería;OUT;INGLÉS - B2 (Nivel avanzado);Polonia;"
                    + "Politechnika Morska (Polonia);3;0;13/01/2027\r\n";
    private static final String IN = "2026;ERASMUS;222-Idiomas;Letras;IN;No Informado;Polonia;"
            + "Politechnika Morska (Polonia);2;0;13/01/2027\r\n";
    private static final String OTHER =
            "2026;SICUE;00.0-Área;Letras;OUT;No Informado;España;Universidad de la Costa (España);1;0;13/01/2027\r\n";

    private final ExchangesWorld world = new ExchangesWorld();
    private final MemoryImportedAgreements memory = new MemoryImportedAgreements(
            () -> world.memory.organizations.table.all(),
            id -> world.exchanges.agreements.byId(id).orElseThrow());

    private final List<DuplicateCandidate> alike = new ArrayList<>();

    @BeforeEach
    void anOfficerImports() {
        world.wiring.put(memory);
        world.wiring.answer(OrganizationDuplicates.class, "resemblingIn", asked -> List.copyOf(alike));
        world.wiring.put(world.of(AgreementTable.class));
        world.as(world.homeOfficer);
    }

    private UUID upload(InputStream table) {
        return world.of(UploadTable.class).execute("agreements", "home", "agreements.csv", table);
    }

    private ImportReport take(InputStream content, boolean dryRun) {
        return take(content, dryRun, Map.of());
    }

    private ImportReport take(InputStream content, boolean dryRun, Map<String, Map<String, String>> values) {
        var table = upload(content);
        var proposal = world.of(ShowTable.class).execute(table, "source").proposal();
        var mapping = values.isEmpty() ? proposal : proposal.withValues(values);
        var id = world.of(StartTableImport.class).execute(table, mapping, dryRun, "source");
        var claim = world.memory
                .imports
                .claim(UUID.randomUUID(), world.clock.instant(), world.clock.instant())
                .orElseThrow();
        world.of(TableWorker.class).run(claim, claim.table());
        world.commit();
        return world.memory.imports.report(id).orElseThrow();
    }

    private ImportReport take(byte[] table) {
        return take(new ByteArrayInputStream(table), false);
    }

    private ImportReport take(String table) {
        return take(table.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport tryOut(String table) {
        return take(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), true);
    }

    private List<String> changes(ImportReport report) {
        return world.of(ReadImport.class).execute(report.id()).changes().stream()
                .map(change -> change.kind() + " " + change.title())
                .toList();
    }

    /** Values before and after of what was updated. */
    private List<ChangedValue> values(ImportReport report) {
        return world.of(ReadImport.class).execute(report.id()).changes().stream()
                .flatMap(change -> change.values().stream())
                .toList();
    }

    private List<Agreement> agreements() {
        return world.exchanges.agreements.table.all();
    }

    private Condition condition(Agreement agreement, String code) {
        return world.exchanges
                .agreements
                .revision(agreement.id(), agreement.revision())
                .orElseThrow()
                .terms()
                .condition(code)
                .orElseThrow();
    }

    private static String nextYear(String line) {
        return line.replace("2026;", "2027;");
    }

    @Test
    void whatTheTableSaysIsSignedIsInForceAsOneSideRecordsIt() {
        var head = HEAD.replace("FECHA_ACTUALIZACION", "FECHA FIRMA;FIRMADO POR");
        var signed = OUT.replace("13/01/2027", "12/05/2025;Wei Li");
        assertThat(take(head + signed + OTHER.replace("13/01/2027", ";")).counts())
                .isEqualTo(new ImportCounts(2, 0, 0, 0));
        assertThat(agreements())
                .extracting(Agreement::state)
                .containsExactlyInAnyOrder(AgreementState.IN_FORCE, AgreementState.DRAFT);
        var inForce = agreements().stream()
                .filter(each -> each.state() == AgreementState.IN_FORCE)
                .findFirst()
                .orElseThrow();
        assertThat(world.exchanges.signings.of(inForce.id(), 1)).hasValueSatisfying(signing -> {
            assertThat(signing.state()).isEqualTo(SigningState.RECORDED);
            assertThat(signing.signedOn()).isEqualTo(LocalDate.of(2025, 5, 12));
            assertThat(signing.signatures()).extracting(PaperSignature::person).containsExactly("Wei Li");
        });
        assertThat(take(head + signed).counts()).isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(take(head + OUT.replace("Morska", "Ladowa").replace("13/01/2027", "12/05/2025;"))
                        .counts())
                .as("nobody has signed it")
                .isEqualTo(new ImportCounts(0, 0, 0, 1));
    }

    @Test
    void theSameTableTwiceChangesNothingTheSecondTime() {
        world.of(AddUnit.class)
                .execute(
                        Slug.of("home"),
                        new AddUnit.NewUnit(
                                "ING", LocalizedText.of("es", "Escuela de Ingeniería", "en", "Engineering"), null));

        assertThat(take(HEAD + OUT + OTHER + IN).counts()).isEqualTo(new ImportCounts(3, 0, 0, 0));
        var again = take(HEAD + IN + OTHER + OUT);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 3, 0));
        assertThat(again.ended()).isZero();
        assertThat(changes(again)).isEmpty();

        assertThat(agreements()).hasSize(2).allMatch(each -> each.revision() == 1);
        var agreement = agreements().get(0);
        var out = condition(agreement, "c1");
        assertThat(out.from()).isEqualTo(1);
        assertThat(out.fromUnit()).isEqualTo("ING");
        assertThat(out.iscedF()).hasToString("[0613]");
        assertThat(out.languages()).hasToString("[en B2]");
        assertThat(out.personsPerYear()).isEqualTo(3);
        assertThat(out.firstYear()).hasToString("2026/2027");
        var in = condition(agreement, "c2");
        assertThat(in.to()).isEqualTo(1);
        assertThat(in.iscedF()).hasToString("[0231]");
        assertThat(in.languages()).isEmpty();
        assertThat(world.memory.organizations.table.all())
                .anyMatch(each -> each.displayName().in("en").equals("Politechnika Morska"));
    }

    @Test
    void theTableOfTheNextYearUpdatesAddsAndEndsAndSaysWhich() {
        take(HEAD + OUT + IN + OTHER);
        var next = HEAD + nextYear(OUT).replace(";3;", ";4;") + nextYear(OUT).replace("0613", "0511");
        var expected = List.of(
                "ENDED ERASMUS · Politechnika Morska · c2 · – 2026/2027",
                "ENDED SICUE · Universidad de la Costa · c1 · – 2026/2027",
                "UPDATED ERASMUS · Politechnika Morska · c1 · 2027/2028 · 4",
                "CREATED ERASMUS · Politechnika Morska · c3 · 2027/2028 · 3");

        var tried = tryOut(next);
        assertThat(tried.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
        assertThat(tried.ended()).isEqualTo(2);
        assertThat(changes(tried)).isEqualTo(expected);
        assertThat(agreements()).allMatch(each -> each.revision() == 1);
        assertThat(values(tried)).isEqualTo(AFTER_A_YEAR);

        var report = take(next);
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
        assertThat(report.ended()).isEqualTo(2);
        assertThat(changes(report)).isEqualTo(expected);
        assertThat(values(report)).isEqualTo(AFTER_A_YEAR);
        var agreement = agreements().get(0);
        assertThat(world.of(ReadImport.class)
                        .execute(report.id())
                        .changes()
                        .get(3)
                        .address())
                .isEqualTo("/manage/exchanges/agreements/" + agreement.code());
        assertThat(agreement.revision()).isEqualTo(2);
        assertThat(condition(agreement, "c1").lastYear()).hasToString("2027/2028");
        assertThat(condition(agreement, "c1").in(AcademicYear.of("2026/2027")).persons())
                .as("an earlier year keeps its places")
                .isEqualTo(3);
        assertThat(condition(agreement, "c1").in(AcademicYear.of("2027/2028")).persons())
                .isEqualTo(4);
        assertThat(condition(agreement, "c2").lastYear()).hasToString("2026/2027");

        var again = take(next);
        assertThat(again.counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
        assertThat(again.ended()).as("said once").isZero();
        assertThat(take(HEAD + OUT).counts()).as("an earlier table once more").isEqualTo(new ImportCounts(0, 0, 1, 0));
        assertThat(take(HEAD + IN.replace("2026;", "2028;")).counts())
                .as("one that had ended comes back")
                .isEqualTo(new ImportCounts(0, 1, 0, 0));
        var back = condition(agreements().get(0), "c2");
        assertThat(back.lastYear()).hasToString("2028/2029");
        assertThat(back.covers(AcademicYear.of("2026/2027"))).isTrue();
        assertThat(back.covers(AcademicYear.of("2027/2028")))
                .as("a year whose table did not have it")
                .isFalse();
    }

    @Test
    void anotherNumberOfPlacesInTheSameYearIsToldAlone() {
        take(HEAD + OUT + IN);
        assertThat(values(take(HEAD + OUT.replace(";3;", ";7;") + IN)))
                .containsExactly(new ChangedValue("places", "3", "7"));
    }

    @Test
    void aDryRunOnlyCounts() {
        assertThat(tryOut(HEAD + OUT + IN + OUT).counts()).isEqualTo(new ImportCounts(2, 0, 0, 1));

        assertThat(agreements()).isEmpty();
        assertThat(take(HEAD + OUT).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0));
    }

    @Test
    void faultyLinesAreAFileToCorrectAndToSendAgain() {
        var report = take(HEAD
                + OUT.replace(";3;", ";0;")
                + IN.replace(";IN;", ";AWAY;")
                + OTHER.replace("España", "Atlantis")
                + OUT.replace("Morska", "Gdanska").replace("2026;", "MMXXVI;")
                + IN.replace(";2;", ";99999999999;")
                + IN.replace(";Polonia;", ";ZQ;")
                + IN);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 0, 6));
        assertThat(world.memory.imports.refusals(report.id(), 10))
                .extracting(refusal -> refusal.line() + " " + refusal.field() + " " + refusal.key())
                .containsExactly(
                        "2 PLAZAS_OFERTADAS_ALUMNOS no-places",
                        "3 IN_OUT not-one-of",
                        "4 PAIS_UNIVERSIDAD_ACUERDO unknown-country-name",
                        "5 CURSO_ACADEMICO not-an-academic-year",
                        "6 PLAZAS_OFERTADAS_ALUMNOS between",
                        "7 PAIS_UNIVERSIDAD_ACUERDO unknown-country-name");
        var file = new StringWriter();
        world.of(DownloadRefusedRows.class).execute(report.id(), "Reason", ImportRefusal::key, file);
        var corrected = take(file.toString().replace(",0,0,", ",3,0,").replace("AWAY", "OUT"));
        assertThat(corrected.counts()).isEqualTo(new ImportCounts(2, 0, 0, 4));
        assertThat(corrected.ended()).isZero();
    }

    @Test
    void aLineOfAWithdrawnAgreementIsRefused() {
        take(HEAD + OUT);
        world.of(WithdrawAgreement.class).execute(agreements().get(0).code(), "No longer wanted");
        world.commit();

        assertThat(take(HEAD + nextYear(OUT) + nextYear(IN)).counts()).isEqualTo(new ImportCounts(0, 0, 0, 2));
    }

    @Test
    void aTableNeedsItsColumnsAndOfficersImportForTheirOwnOrganization() {
        var table = upload(new ByteArrayInputStream("Year,Name\n2026,x\n".getBytes(StandardCharsets.UTF_8)));
        var mapping = world.of(ShowTable.class).execute(table, null).proposal();
        assertInvalid(
                List.of("direction: column-needed", "partner: column-needed", "places: column-needed"),
                () -> world.of(StartTableImport.class).execute(table, mapping, false, "source"));
        assertInvalid("saveAs: required", () -> world.of(StartTableImport.class).execute(table, mapping, false, ""));
        assertInvalid("file: table-without-rows", () -> take(HEAD));
        assertNotFound(() -> world.of(UploadTable.class)
                .execute("agreements", "partner", "x.csv", new ByteArrayInputStream(new byte[0])));
    }

    private List<String> remarks(ImportReport report) {
        return world.of(ReadImport.class).execute(report.id()).remarks().stream()
                .map(remark -> remark.column() + " " + remark.key() + " " + remark.value() + " " + remark.count())
                .toList();
    }

    @Test
    void whatCannotBeReadIsListedByValueAndCountAndWhoWouldBeRegistered() {
        var other = OUT.replace("0613-Informática", "Magic").replace("INGLÉS - B2 (Nivel avanzado)", "OTROS");
        assertThat(remarks(tryOut(HEAD + OUT + other + IN)))
                .containsExactly(
                        " column-left-out FECHA_ACTUALIZACION 3",
                        " column-left-out PLAZAS_ASIGNADAS_ALUMNOS_OUT 3",
                        "field field-unknown Magic 1",
                        "language language-unknown No Informado 1",
                        "language language-unknown OTROS 1",
                        "partner partner-new Politechnika Morska (PL) 1",
                        "unit unit-unknown Escuela de Ingeniería 2",
                        "unit unit-unknown Letras 1");
    }

    @Test
    void aTextThatIsNotKnownIsMappedOrBecomesAUnit() {
        take(HEAD + OUT + IN);
        var report = take(
                new ByteArrayInputStream((HEAD + OUT + IN).getBytes(StandardCharsets.UTF_8)),
                false,
                Map.of(
                        "unit", Map.of("Escuela de Ingeniería", "+Escuela de Ingeniería", "Letras", ""),
                        "language", Map.of("No Informado", "")));
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 1, 1, 0));
        assertThat(report.ended()).isZero();
        assertThat(remarks(report)).allMatch(remark -> remark.contains("column-left-out"));
        assertThat(condition(agreements().get(0), "c1").fromUnit()).isEqualTo("U1");
        assertThat(take(HEAD + nextYear(OUT) + nextYear(IN)).ended()).isZero();
    }

    @Test
    void aLineIsKnownByWhatWasReadFromItHoweverItIsSpelled() {
        take(HEAD + OUT + IN);
        var spelled = nextYear(OUT)
                        .replace("0613-Informática", "0613 - Software development")
                        .replace("INGLÉS - B2 (Nivel avanzado)", "English B2")
                        .replace("Politechnika Morska (Polonia)", "POLITECHNIKA  MÓRSKA")
                        .replace("Polonia", "Poland")
                + nextYear(IN).replace("(Polonia)", "(Pologne)");
        var report = take(HEAD + spelled);
        assertThat(report.counts()).isEqualTo(new ImportCounts(0, 2, 0, 0));
        assertThat(report.ended()).isZero();
        assertThat(agreements()).hasSize(1);
    }

    @Test
    void anotherNameOfThePartnerMakesNoSecondAgreement() {
        world.memory.organizations.add(Bodies.unowned(Bodies.university(
                null, Name.official("en", "Maritime Polytechnic"), Name.official("fr", "École de la mer"))));
        var line = "2026;ERASMUS;0613;;%s;;China;%s;3;0;\r\n";
        take(HEAD + line.formatted("OUT", "Maritime Polytechnic"));
        take(HEAD + line.formatted("IN", "Ecole de la Mer"));
        assertThat(agreements()).hasSize(1);
    }

    @Test
    void aTrialMakesNoSourceAndASourceIsKnownHoweverItIsSpelled() {
        tryOut(HEAD + OUT);
        var table = upload(new ByteArrayInputStream((HEAD + OUT).getBytes(StandardCharsets.UTF_8)));
        assertThat(world.of(ShowTable.class).execute(table, null).savedMappings())
                .isEmpty();
        take(HEAD + OUT);
        var view = world.of(ShowTable.class).execute(table, null);
        assertThat(view.savedMappings()).containsExactly("source");
        assertThat(world.of(ShowTable.class).execute(table, "SOURCE").proposal())
                .isEqualTo(world.of(ShowTable.class).execute(table, "source").proposal());
        var id = world.of(StartTableImport.class).execute(table, view.proposal(), true, " SOURCE ");
        assertThat(world.memory.imports.report(id).orElseThrow().source()).isEqualTo("source");
    }

    @Test
    void aSourceThatLooksLikeAKnownOneIsRemarkedOn() {
        take(HEAD + OUT);
        var table = upload(new ByteArrayInputStream((HEAD + OUT).getBytes(StandardCharsets.UTF_8)));
        var mapping = world.of(ShowTable.class).execute(table, null).proposal();
        var id = world.of(StartTableImport.class).execute(table, mapping, true, "sources");
        assertThat(world.of(ReadImport.class).execute(id).remarks())
                .extracting(ImportRemark::key)
                .containsExactly("column-left-out", "column-left-out", "source-resembles");
    }

    @Test
    void aLineWithoutPlacesEndsAndSaysSo() {
        take(HEAD + OUT + IN);
        var report = take(HEAD + nextYear(OUT) + nextYear(IN).replace(";2;", ";0;"));
        assertThat(world.memory.imports.refusals(report.id(), 10))
                .extracting(ImportRefusal::key)
                .containsExactly("no-places");
        assertThat(report.ended()).isEqualTo(1);
    }

    @Test
    void otherDelimitersAndTheEncodingOfWindowsAreRead() {
        var table = "Academic year,Direction,Partner,Country,Places,Language\n"
                + "2026/2027,OUT,\"Lycée, Lac\",France,2,Français B1\n";

        assertThat(take(table.getBytes(Charset.forName("windows-1252"))).counts())
                .isEqualTo(new ImportCounts(1, 0, 0, 0));
        assertThat(condition(agreements().get(0), "c1").languages()).hasToString("[fr B1]");
        assertThat(world.memory.organizations.table.all())
                .anyMatch(each -> each.displayName().in("en").equals("Lycée, Lac"));
    }

    @Test
    void aWorkbookOfExcelSaysTheSameAsTheTable() throws IOException {
        take(HEAD + OUT + IN);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet();
            int number = 0;
            for (var line : (HEAD + OUT + IN).split("\r\n")) {
                var row = sheet.createRow(number++);
                for (var cell : line.split(";")) {
                    var at = row.createCell(Math.max(0, row.getLastCellNum()));
                    if (cell.matches("\\d{1,4}")) {
                        at.setCellValue(Integer.parseInt(cell));
                    } else {
                        at.setCellValue(cell);
                    }
                }
            }
            workbook.write(bytes);
        }

        assertThat(take(bytes.toByteArray()).counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
    }

    @Test
    void fieldsAndLanguagesAreReadAsPeopleWriteThem() {
        assertThat(FieldCodes.of("10.1-0421 - Derecho")).hasToString("Optional[0421]");
        assertThat(FieldCodes.of("071-Ingeniería")).hasToString("Optional[0710]");
        assertThat(FieldCodes.of("05-Ciencias")).hasToString("Optional[0500]");
        assertThat(FieldCodes.of("481-Informática")).hasToString("Optional[0613]");
        assertThat(FieldCodes.of("00.0-Área para Sicue")).isEmpty();
        assertThat(AgreementLineReader.language("INGLÉS - B2 (Nivel avanzado)")).hasToString("en B2");
        assertThat(AgreementLineReader.language("INGLÉS - TOEFL / IELTS")).hasToString("en");
        assertThat(AgreementLineReader.language("英语 B2")).hasToString("en B2");
        assertThat(AgreementLineReader.language("OTROS - B1 (Nivel intermedio)"))
                .isNull();
    }

    @Test
    void aTableOfManyLinesIsTriedPieceByPiece() {
        var report = take(lines(25_000), true);
        assertThat(report.counts()).isEqualTo(new ImportCounts(25_000, 0, 0, 0));
    }

    /** Lines that are made while they are read, of 500 partners in turn. */
    private static InputStream lines(int count) {
        var lines = IntStream.rangeClosed(0, count)
                .mapToObj(number -> number == 0
                        ? "Academic year,Direction,Partner,Country,Places,Field,Faculty\n"
                        : "2026,OUT,University " + number % 500 + ",Poland,2,0613,Faculty " + number / 500 + "\n")
                .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    @Test
    void aRealTableIsTakenOnceAndTheNextYearsTableSaysWhatHasChanged() throws IOException {
        var table = Files.readAllBytes(real());

        var first = take(table);
        assertThat(first.counts()).isEqualTo(new ImportCounts(3_398, 0, 0, 79));
        assertThat(world.memory.imports.refusals(first.id(), 100).stream()
                        .collect(Collectors.groupingBy(ImportRefusal::key, Collectors.counting())))
                .isEqualTo(Map.of("no-places", 77L, "line-twice", 2L));
        assertThat(changes(first)).hasSize(first.counts().created());
        var again = take(table);
        assertThat(again.counts())
                .isEqualTo(new ImportCounts(
                        0, 0, first.counts().created(), first.counts().refused()));
        assertThat(again.ended()).isZero();

        var all = new String(table, StandardCharsets.UTF_8).split("\r\n");
        var next = new StringBuilder(all[0]).append("\r\n");
        for (int i = 101; i < all.length; i++) {
            next.append(all[i].replaceFirst("^2017;", "2018;")).append("\r\n");
        }
        next.append(
                "2018;ERASMUS;0613-Informática;Letras;OUT;No Informado;Polonia;Politechnika Morska (Polonia);3;0;\r\n");
        var later = take(next.toString());
        assertThat(later.counts().created()).isEqualTo(1);
        assertThat(later.ended() + later.counts().updated())
                .isEqualTo(first.counts().created());
        assertThat(later.ended()).isBetween(90, 100);
        assertThat(changes(later).stream().filter(change -> change.startsWith("ENDED")))
                .hasSize(later.ended());
    }

    private static Path real() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("shared/data/agreements/unizar-agreements-2017.csv");
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, "shared/data/agreements/unizar-agreements-2017.csv is not here: skipped");
        throw new IllegalStateException();
    }
}
