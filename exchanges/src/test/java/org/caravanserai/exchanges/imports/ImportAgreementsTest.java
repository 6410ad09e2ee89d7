package org.caravanserai.exchanges.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.imports.MemoryImportedAgreements;
import org.caravanserai.domain.imports.ImportCounts;
import org.caravanserai.domain.imports.MemoryImports;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.caravanserai.exchanges.units.AddUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportAgreementsTest {

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
    private final MemoryImports imports = world.memory.imports;
    private final MemoryImportedAgreements memory =
            new MemoryImportedAgreements(() -> world.memory.organizations.table.all());

    @BeforeEach
    void anOfficerImports() {
        world.wiring.put(imports).put(memory);
        world.as(world.homeOfficer);
    }

    private ImportCounts take(String table, boolean dryRun) {
        return take(table.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private ImportCounts take(byte[] table, boolean dryRun) {
        var id = world.of(ImportAgreements.class).execute(new ImportAgreements.Command(null, "source", dryRun, table));
        world.commit();
        return imports.report(id).orElseThrow().counts();
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

    @Test
    void theSameTableTwiceChangesNothingTheSecondTime() {
        world.of(AddUnit.class)
                .execute(new AddUnit.Command(
                        Slug.of("home"), "ING", Map.of("es", "Escuela de Ingeniería", "en", "Engineering"), null));

        assertThat(take(HEAD + OUT + IN + OTHER, false)).isEqualTo(new ImportCounts(3, 0, 0, 0));
        assertThat(take(HEAD + IN + OTHER + OUT, false)).isEqualTo(new ImportCounts(0, 0, 3, 0));

        assertThat(world.exchanges.agreements.table.all()).hasSize(2).allMatch(each -> each.revision() == 1);
        var agreement = world.exchanges.agreements.table.all().get(0);
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
    void theTableOfTheNextYearGoesOnChangesAndLeavesOut() {
        take(HEAD + OUT + IN, false);

        assertThat(take(HEAD + OUT.replace("2026;", "2027;").replace(";3;", ";4;"), false))
                .isEqualTo(new ImportCounts(0, 1, 0, 0));

        var agreement = world.exchanges.agreements.table.all().get(0);
        assertThat(agreement.revision()).isEqualTo(2);
        var gone = condition(agreement, "c1");
        assertThat(gone.firstYear()).hasToString("2026/2027");
        assertThat(gone.lastYear()).hasToString("2027/2028");
        assertThat(gone.personsPerYear()).isEqualTo(4);
        assertThat(condition(agreement, "c2").lastYear()).hasToString("2026/2027");
        assertThat(take(HEAD + OUT, false)).as("an earlier table once more").isEqualTo(new ImportCounts(0, 0, 1, 0));
    }

    @Test
    void aDryRunOnlyCounts() {
        assertThat(take(HEAD + OUT + IN + OUT, true)).isEqualTo(new ImportCounts(2, 0, 0, 1));

        assertThat(world.exchanges.agreements.table.all()).isEmpty();
        assertThat(memory.mapping(world.home.id(), "source")).isEmpty();
    }

    @Test
    void aFaultyLineIsRefusedWithItsColumn() {
        var id = world.of(ImportAgreements.class)
                .execute(new ImportAgreements.Command(
                        "home",
                        "source",
                        false,
                        (HEAD
                                        + OUT.replace(";3;", ";0;")
                                        + IN.replace(";IN;", ";AWAY;")
                                        + OTHER.replace("España", "Atlantis"))
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(imports.refusals(id, 10))
                .extracting(refusal -> refusal.line() + " " + refusal.field() + " " + refusal.key())
                .containsExactly("2 PLACES between", "3 DIRECTION not-one-of", "4 COUNTRY partner-without-country");
    }

    @Test
    void aTableThatIsNoneIsRefused() {
        assertInvalid("body: table-empty", () -> take(HEAD, false));
        assertInvalid(
                java.util.List.of(
                        "DIRECTION: column-not-found", "PARTNER: column-not-found", "PLACES: column-not-found"),
                () -> take("Year,Name\n2026,x\n", false));
        var importing = world.of(ImportAgreements.class);
        assertInvalid(
                "mapping: required",
                () -> importing.execute(new ImportAgreements.Command(null, " ", false, new byte[0])));
        assertInvalid(
                "mapping: not-a-mapping-name",
                () -> importing.execute(new ImportAgreements.Command(null, "a b", false, new byte[0])));
        assertNotFound(() -> importing.execute(new ImportAgreements.Command("partner", "x", false, new byte[0])));
    }

    @Test
    void otherDelimitersAndTheEncodingOfWindowsAreRead() {
        var table = "Academic year,Direction,Partner,Country,Places,Language\n"
                + "2026/2027,OUT,\"Lycée, Lac\",France,2,Français B1\n";

        assertThat(take(table.getBytes(Charset.forName("windows-1252")), false))
                .isEqualTo(new ImportCounts(1, 0, 0, 0));
        assertThat(condition(world.exchanges.agreements.table.all().get(0), "c1")
                        .languages())
                .hasToString("[fr B1]");
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
        assertThat(Names.country("Irlanda (Eire)")).hasToString("Optional[IE]");
    }

    @Test
    void aRealTableIsTakenAndTheSecondTimeChangesNothing() throws IOException {
        var table = Files.readAllBytes(real());

        var first = take(table, false);
        assertThat(first.read()).isEqualTo(3477);
        assertThat(first.created()).isGreaterThan(3300);
        assertThat(take(table, false)).isEqualTo(new ImportCounts(0, 0, first.created(), first.refused()));
    }

    private static Path real() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("../shared/data/agreements/unizar-agreements-2017.csv")
                    .normalize();
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, "../shared/data/agreements/unizar-agreements-2017.csv is not here: skipped");
        throw new IllegalStateException();
    }
}
