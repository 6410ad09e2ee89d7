package org.caravanserai.centers.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.caravanserai.centers.testing.CentersWorld.refused;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.reported.ReportedCenter;
import org.caravanserai.domain.centers.reported.ReportedCenters;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.Test;

class ReportedCenterTableTest {

    private static final String REAL = "../shared/data/centers/confucius-institutes-sample.csv";
    private static final TableContext CONTEXT = new TableContext(Ids.next(), null, "Study", false);

    private final CentersWorld world = new CentersWorld();
    private final Map<String, ReportedCenter> kept = new HashMap<>();
    private final List<DuplicateCandidate> resembling = new ArrayList<>();
    private final ReportedCenterTable table;

    ReportedCenterTableTest() {
        world.wiring
                .answer(ReportedCenters.class, "of", asked -> Optional.ofNullable(kept.get((String) asked[1])))
                .answer(ReportedCenters.class, "put", asked -> {
                    var told = (ReportedCenter) asked[0];
                    kept.put(told.key(), told);
                    return null;
                })
                .answer(ReportedCenters.class, "about", asked -> List.of())
                .answer(ReportedCenters.class, "countries", asked -> List.of("VN"))
                .answer(ReportedCenters.class, "page", asked -> new Page<>(List.of(), 0, 20, 0))
                .answer(OrganizationDuplicates.class, "named", asked -> resembling((CountryCode) asked[1])
                        .filter(each -> each.similarity() == 1)
                        .toList())
                .answer(OrganizationDuplicates.class, "resemblingIn", asked -> resembling((CountryCode) asked[0])
                        .toList());
        table = world.of(ReportedCenterTable.class);
    }

    private Stream<DuplicateCandidate> resembling(CountryCode country) {
        return resembling.stream()
                .filter(each -> country.value().equals(each.organization().country()));
    }

    private OrganizationRow row(String country) {
        return new OrganizationRow(
                world.host.id(),
                "host",
                LocalizedText.of("en", "Hanoi University"),
                Sector.UNIVERSITY,
                country,
                "Hanoi",
                null,
                OrganizationState.REGISTERED,
                false);
    }

    private void known(String country, double similarity) {
        resembling.add(new DuplicateCandidate(row(country), "Hanoi University", similarity));
    }

    private static TableLine line(String... cells) {
        var values = new HashMap<>(Map.of(
                "id", "7",
                "name", "Confucius  Institute at\u00a0Hanoi University ",
                "host", "Hanoi University",
                "country", "Vietnam"));
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return new TableLine(2, values);
    }

    @Test
    void aListIsTakenAsItSaysAndTheSameAgainChangesNothing() {
        known("VN", 1);
        var told = line("establishedOn", "6/24/05", "status", "Closed", "reportedOn", "2022-04-22");
        assertThat(table.take(told, CONTEXT)).isEqualTo(TableOutcome.CREATED);
        assertThat(table.take(told, CONTEXT)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(table.take(line("status", "Open"), CONTEXT)).isEqualTo(TableOutcome.UPDATED);
        table.take(told, CONTEXT);
        var found = kept.get("7");
        assertThat(found.name()).isEqualTo("Confucius Institute at Hanoi University");
        assertThat(found.kind()).isEqualTo(CenterKind.CONFUCIUS_INSTITUTE);
        assertThat(found.host()).isEqualTo(world.host.id());
        assertThat(found.establishedOn()).isEqualTo(LocalDate.of(2005, 6, 24));
        assertThat(found.status()).isEqualTo("Closed");
    }

    @Test
    void whatAListSaysDifferentlyNowIsToldWithWhatItSaidBefore() {
        known("VN", 1);
        var context = new TableContext(Ids.next(), null, "Study", false);
        table.take(line("status", "Closed"), context);
        table.take(line("status", "Open", "establishedOn", "6/24/05"), context);
        table.take(line("status", "Open", "establishedOn", "6/24/05"), context);
        assertThat(context.changes().all())
                .containsExactly(
                        new ImportChange(
                                ImportChange.Kind.CREATED, 2L, "Confucius Institute at Hanoi University", null),
                        new ImportChange(
                                ImportChange.Kind.UPDATED,
                                2L,
                                "Confucius Institute at Hanoi University",
                                null,
                                List.of(
                                        new ChangedValue("establishedOn", "", "2005-06-24"),
                                        new ChangedValue("status", "Closed", "Open"))));
    }

    @Test
    void aHostThatOnlyResemblesIsOfferedForAChoice() {
        known("VN", 0.8);
        assertThatThrownBy(() -> table.take(line(), CONTEXT)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("host-resembles");
            assertThat(refusal.arguments()).contains("Hanoi University (host)");
        });
        assertThat(table.take(line("hostOrganization", "host"), CONTEXT)).isEqualTo(TableOutcome.CREATED);
        refused(() -> table.take(line("hostOrganization", "https://ror.org/05a28rw58"), CONTEXT), "unknown-reference");
    }

    @Test
    void twoOfOneNameAreNotGuessedAndOthersCountriesDoNotCount() {
        known("LA", 1);
        refused(() -> table.take(line(), CONTEXT), "host-not-found");
        known("VN", 1);
        known("VN", 1);
        refused(() -> table.take(line(), CONTEXT), "host-to-choose");
    }

    @Test
    void aTwinThatNoRegistryKnowsDoesNotBlockAndTheSameListAgainChangesNothing() {
        var twin = new OrganizationRow(
                Ids.next(),
                "twin",
                LocalizedText.of("en", "Hanoi University"),
                Sector.UNIVERSITY,
                "VN",
                null,
                null,
                OrganizationState.VERIFIED,
                true);
        known("VN", 1);
        table.take(line(), CONTEXT);
        resembling.add(new DuplicateCandidate(twin, "Hanoi University", 1));
        assertThat(table.take(line(), CONTEXT)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(table.take(line("id", "8"), CONTEXT)).isEqualTo(TableOutcome.CREATED);
        assertThat(kept.get("8").host()).isEqualTo(twin.id());
        assertThat(CONTEXT.remarks().all())
                .contains(new ImportRemark(
                        "host", "organization-twice", "Hanoi University (host); Hanoi University (twin)", 2));
    }

    @Test
    void anotherListDoesNotTakeThePlaceOfTheFirst() {
        known("VN", 1);
        known("LA", 1);
        table.take(line(), CONTEXT);
        refused(
                () -> table.take(line("name", "Confucius Classroom of Vientiane", "country", "Laos"), CONTEXT),
                "number-of-another");
        refused(() -> table.take(line(), new TableContext(Ids.next(), null, false)), "required");
        assertThat(table.needsSource()).isTrue();
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsColumn() {
        known("VN", 1);
        refused(() -> table.take(line("country", "Atlantis"), CONTEXT), "unknown-country-name");
        refused(() -> table.take(line("establishedOn", "24/6/05"), CONTEXT), "not-a-us-date");
        var address = "javascript:alert(1)";
        assertThat(catchThrowableOfType(Invalid.class, () -> table.take(line("webPage", address), CONTEXT))
                        .violations())
                .extracting(Invalid.Violation::key, Invalid.Violation::arguments)
                .containsExactly(tuple("not-a-web-address", List.of(address)));
        refused(() -> table.take(line("kind", "CLUB"), CONTEXT), "not-one-of");
        refused(() -> table.take(line("center", "nowhere"), CONTEXT), "unknown-reference");
        refused(() -> table.take(line("name", " "), CONTEXT), "required");
    }

    @Test
    void aReportMayBeAboutACenterOfTheSameHost() {
        known("VN", 1);
        var center = world.operating("red-river");
        table.take(line("center", "red-river", "partner", "Jinling University"), CONTEXT);
        assertThat(kept.get("7").center()).isEqualTo(center.id());
        assertThat(kept.get("7").partner()).isNull();
        assertThat(kept.get("7").partnerName()).isEqualTo("Jinling University");
    }

    @Test
    void anybodyReadsWhatIsTold() {
        world.asVisitor();
        assertThat(world.of(BrowseReportedCenters.class)
                        .execute(null, PageRequest.first(20))
                        .countries())
                .containsExactly("VN");
        assertThat(world.of(ShowReports.class).execute(Slug.of("red-river"))).isEmpty();
    }

    @Test
    void onlyTheAuthorityImportsLists() {
        assertThat(table.permission().platformRoles()).containsExactly(PlatformRole.AUTHORITY);
        assertThat(table.isOfOrganization()).isFalse();
        assertThat(table.columns()).extracting(column -> column.key()).doesNotHaveDuplicates();
    }

    /** Every host is known here, so that all that remains to be read is the file. */
    @Test
    void aRealListIsReadWithItsCountriesAndDates() throws IOException {
        try (var reader = Files.newBufferedReader(real());
                var records = CSVFormat.RFC4180.builder().setHeader().build().parse(reader)) {
            for (var record : records) {
                resembling.clear();
                known(ReportedCells.country(record.get("country")).value(), 1);
                var line = line(record);
                assertThat(table.take(line, CONTEXT)).isEqualTo(TableOutcome.CREATED);
                assertThat(table.take(line, CONTEXT)).isEqualTo(TableOutcome.UNCHANGED);
            }
        }
        assertThat(kept).hasSize(167);
        assertThat(kept.get("9").establishedOn()).isEqualTo(LocalDate.of(2005, 6, 24));
    }

    private static Path real() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve(REAL).normalize();
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, REAL + " is not here: skipped");
        throw new IllegalStateException();
    }

    private TableLine line(CSVRecord record) {
        var values = new HashMap<String, String>();
        record.toMap().forEach((heading, cell) -> table.columns().stream()
                .filter(column ->
                        column.key().equals(heading) || column.aliases().contains(heading))
                .filter(column -> !cell.isEmpty())
                .forEach(column -> values.put(column.key(), cell)));
        return new TableLine(record.getRecordNumber(), values);
    }
}
