package org.caravanserai.cooperation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.imports.tables.Meaning;
import org.caravanserai.platform.imports.tables.TableColumn;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTableTest {

    private static final TableContext CONTEXT = new TableContext(UUID.randomUUID(), null, false);

    private final CooperationWorld world = new CooperationWorld();

    @BeforeEach
    void anAnalystImports() {
        world.as(PlatformRole.ANALYST);
        world.figures.series.add(new Series("OUTBOUND_STUDENTS", LocalizedText.of("en", "Students abroad"), "PERSONS"));
    }

    private TableOutcome take(String... cells) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return world.of(StatisticsTable.class).take(new TableLine(2, values), CONTEXT);
    }

    private List<PublishedFigure> all() {
        return world.figures.inForce(List.of("INBOUND_STUDENTS", "OUTBOUND_STUDENTS"));
    }

    @Test
    void theSourceIsNamedForTheRowOrForTheWholeTable() {
        var row = Map.of("series", "INBOUND_STUDENTS", "year", "2018", "country", "KZ", "value", "11784");
        assertInvalid(
                "source: source-needed", () -> world.of(StatisticsTable.class).take(new TableLine(2, row), CONTEXT));
        var whole = new TableContext(UUID.randomUUID(), null, "UNESCO", false);
        assertThat(world.of(StatisticsTable.class).take(new TableLine(2, row), whole))
                .isEqualTo(TableOutcome.CREATED);
        assertThat(all()).extracting(PublishedFigure::source).containsExactly("UNESCO");
    }

    @Test
    void theSameRowAgainChangesNothingAndAnotherSourceStandsBesideIt() {
        assertThat(take(
                        "series",
                        "INBOUND_STUDENTS",
                        "year",
                        "2018",
                        "country",
                        "kzx",
                        "value",
                        "11784",
                        "source",
                        "MOE"))
                .isEqualTo(TableOutcome.CREATED);
        assertThat(take("series", "Students", "year", "2018", "country", "KZ", "value", "11784.00", "source", "MOE"))
                .isEqualTo(TableOutcome.UNCHANGED);
        assertThat(take(
                        "series",
                        "INBOUND_STUDENTS",
                        "year",
                        "2018",
                        "country",
                        "KZ",
                        "value",
                        "11000",
                        "source",
                        "UIS"))
                .isEqualTo(TableOutcome.CREATED);
        assertThat(all()).extracting(figure -> figure.value().intValue()).containsExactly(11784, 11000);
    }

    @Test
    void aFigureWithoutAStatusIsNotOfficialAndWhatIsRoundedIsTold() {
        var context = new TableContext(UUID.randomUUID(), null, "UNESCO", false);
        var row = Map.of("series", "INBOUND_STUDENTS", "year", "2018", "country", "Kazakhstan", "value", "16625.7712");
        world.of(StatisticsTable.class).take(new TableLine(2, row), context);
        assertThat(all()).extracting(PublishedFigure::status).containsExactly(FigureStatus.DISPUTED);
        assertThat(context.remarks().all())
                .containsExactlyInAnyOrder(
                        new ImportRemark("value", "number-rounded", "16625.7712 → 16625.77", 1),
                        new ImportRemark("status", "status-missing", "", 1));
        assertThat(world.of(StatisticsTable.class).take(new TableLine(2, row), context))
                .isEqualTo(TableOutcome.UNCHANGED);
    }

    @Test
    void whatASourceSaysDifferentlyIsRefusedAndNothingIsOverwritten() {
        take("series", "INBOUND_STUDENTS", "year", "2018", "value", "492185", "source", "MOE", "status", "official");
        assertConflict(
                "figure-known",
                () -> take("series", "INBOUND_STUDENTS", "year", "2018", "value", "490000", "source", "MOE"));
        assertThat(all()).singleElement().satisfies(figure -> {
            assertThat(figure.status()).isEqualTo(FigureStatus.OFFICIAL);
            assertThat(figure.exact()).isEqualByComparingTo("492185");
        });
    }

    @Test
    void aRoundedValueStaysRounded() {
        take("series", "INBOUND_STUDENTS", "year", "2018", "rounded", "266600", "source", "Paper", "status", "derived");
        assertThat(all()).singleElement().satisfies(figure -> {
            assertThat(figure.exact()).isNull();
            assertThat(figure.rounded()).isEqualByComparingTo("266600");
        });
        assertThat(take("series", "INBOUND_STUDENTS", "year", "2018", "rounded", "266600", "source", "Paper"))
                .isEqualTo(TableOutcome.UNCHANGED);
        assertConflict(
                "figure-known",
                () -> take(
                        "series",
                        "INBOUND_STUDENTS",
                        "year",
                        "2018",
                        "rounded",
                        "266600",
                        "source",
                        "Paper",
                        "status",
                        "official"));
        assertInvalid("value: required", () -> take("series", "INBOUND_STUDENTS", "year", "2017", "source", "Paper"));
    }

    @Test
    void aRowAboutBothEndsIsAFlowFromOrToTheHomeCountry() {
        take(
                "origin",
                "China",
                "destination",
                "Lao People's Democratic Republic",
                "year",
                "2016",
                "value",
                "10",
                "source",
                "UIS");
        take("origin", "哈萨克斯坦", "destination", "CN", "year", "2016", "value", "20", "source", "UIS", "rounded", "20");
        assertThat(all())
                .extracting(figure -> figure.series() + " " + figure.country())
                .containsExactly("OUTBOUND_STUDENTS LA", "INBOUND_STUDENTS KZ");
        assertInvalid(
                "origin: not-about-home",
                () -> take("origin", "KZ", "destination", "UZ", "year", "2016", "value", "1", "source", "UIS"));
    }

    @Test
    void aStatusOfSdmxIsAFlagAndAValueIsMultiplied() {
        take("series", "Students", "year", "2016", "value", "12.5", "multiplier", "3", "source", "OECD", "flag", "E");
        take("series", "Students", "year", "2017", "value", "13", "multiplier", "0", "source", "OECD", "flag", "B");
        take("series", "Students", "year", "2018", "value", "14", "source", "OECD", "flag", "A");
        take("series", "Students", "year", "2019", "value", "15", "source", "OECD", "flag", "provisional");
        assertThat(all())
                .extracting(figure -> figure.year() + " " + figure.value().intValue() + " " + figure.flag())
                .containsExactly(
                        "2016 12500 ESTIMATED_BY_PUBLISHER", "2017 13 BREAK", "2018 14 null", "2019 15 PROVISIONAL");
        assertInvalid(
                "flag: not-one-of",
                () -> take("series", "Students", "year", "2015", "value", "1", "source", "OECD", "flag", "?"));
        assertInvalid(
                "multiplier: between",
                () -> take("series", "Students", "year", "2015", "value", "1", "source", "OECD", "multiplier", "99"));
    }

    @Test
    void whatHasNoValueOrIsLeftOutIsToldAndNotRecorded() {
        var context = new TableContext(UUID.randomUUID(), null, "OECD", true);
        var table = world.of(StatisticsTable.class);
        var missing = Map.of("series", "Students", "year", "2016", "country", "KZ", "flag", "M");
        assertThat(table.take(new TableLine(2, missing), context)).isEqualTo(TableOutcome.UNCHANGED);
        var region = new TableLine(
                3, Map.of("series", "Students", "year", "2016", "value", "7"), Map.of("country", "Arab World"));
        assertThat(table.take(region, context)).isEqualTo(TableOutcome.UNCHANGED);
        assertInvalid(
                "country: unknown-country-name",
                () -> table.take(
                        new TableLine(
                                4, Map.of("series", "Students", "year", "2016", "country", "Atlantis", "value", "7")),
                        context));
        assertInvalid(
                "series: not-one-of",
                () -> table.take(new TableLine(5, Map.of("series", "26637", "year", "2016", "value", "7")), context));
        assertThat(context.remarks().all())
                .containsExactly(
                        new ImportRemark("flag", "figure-missing", "M", 1),
                        new ImportRemark("country", "figure-left-out", "Arab World", 1),
                        new ImportRemark("country", "country-unknown", "Atlantis", 1),
                        new ImportRemark("series", "series-unknown", "26637", 1));
        assertThat(all()).isEmpty();
        assertThat(table.meanings("series", null)).extracting(Meaning::value).contains("INBOUND_STUDENTS");
        assertThat(table.meanings("country", null)).extracting(Meaning::value).contains("KZ");
    }

    @Test
    void aYearIsTheHeadingOfAColumn() {
        var years = world.of(StatisticsTable.class).spread().heading();
        assertThat(List.of("2019", "2019 [YR2019]", "YR2019", "2019年", "y 2019"))
                .allSatisfy(heading -> assertThat(heading).matches(years));
        assertThat(List.of("19", "Population 2019", "2019-20", "2019 [YR2018]", "Value"))
                .noneMatch(heading -> years.matcher(heading).matches());
    }

    @Test
    void eachFaultIsNamedWithItsColumn() {
        assertInvalid("series: required", () -> take("year", "2016", "value", "1", "source", "x"));
        assertInvalid("series: not-one-of", () -> take("series", "COWS", "year", "2016", "value", "1", "source", "x"));
        assertInvalid(
                "country: unknown-country-name",
                () -> take("series", "Students", "country", "Atlantis", "year", "2016", "value", "1", "source", "x"));
        assertInvalid(
                "unit: other-unit",
                () -> take("series", "Students", "unit", "kg", "year", "2016", "value", "1", "source", "x"));
        assertInvalid(
                "status: not-one-of",
                () -> take("series", "Students", "status", "rumour", "year", "2016", "value", "1", "source", "x"));
        assertInvalid("year: between", () -> take("series", "Students", "year", "16", "value", "1", "source", "x"));
        var table = world.of(StatisticsTable.class);
        assertThat(table.columns().stream().filter(TableColumn::required).map(TableColumn::key))
                .containsExactly("year");
        assertThat(table.isOfOrganization()).isFalse();
    }

    /** Tables of the UNESCO Institute for Statistics, where they are there: their rows about China are taken, once. */
    @ParameterizedTest
    @CsvSource({"popular-origins-by-destination.csv, 2, 1, 771", "popular-destinations-by-origin.csv, 1, 2, 231"})
    void aRealTableOfFlowsIsTakenOnce(String file, int origin, int destination, int expected) throws IOException {
        var rows = real(file)
                .filter(cells -> cells[origin].equals("China") != cells[destination].equals("China"))
                .filter(cells -> !cells[destination].equals("Other countries"))
                .map(cells -> new String[] {
                    "year", cells[0], "origin", cells[origin], "destination", cells[destination], "value", cells[3]
                })
                .toList();
        assertThat(taken(rows)).containsOnly(Map.entry(TableOutcome.CREATED, expected));
        assertThat(taken(rows)).containsOnly(Map.entry(TableOutcome.UNCHANGED, expected));
        assertThat(all()).hasSize(expected);
    }

    /** Students in China by country and year. */
    @Test
    void aRealTableOfFiguresIsTakenOnce() throws IOException {
        var rows = real("china-inbound-2010-2018.csv")
                .map(cells -> new String[] {
                    "series", "INBOUND_STUDENTS", "country", cells[0], "year", cells[1], "value", cells[2]
                })
                .toList();
        assertThat(taken(rows)).containsOnly(Map.entry(TableOutcome.CREATED, 1_179));
        assertThat(taken(rows)).containsOnly(Map.entry(TableOutcome.UNCHANGED, 1_179));
        assertThat(all().stream().map(PublishedFigure::country).distinct()).hasSize(131);
    }

    private Stream<String[]> real(String name) throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("../shared/data/mobility").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(file != null, "../shared/data/mobility is not here: skipped");
        world.wiring.answer(ReferenceData.class, "countries", asked -> Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, new Locale("", code).getISO3Country(), null, LocalizedText.EMPTY, null))
                .toList());
        try (var reader = Files.newBufferedReader(Objects.requireNonNull(file))) {
            return CSVFormat.RFC4180.parse(reader).stream().skip(1).map(CSVRecord::values).toList().stream();
        }
    }

    private Map<TableOutcome, Integer> taken(List<String[]> rows) {
        var refused = new ArrayList<String>();
        var counts = new HashMap<TableOutcome, Integer>();
        for (var cells : rows) {
            try {
                var named = Stream.concat(Arrays.stream(cells), Stream.of("source", "UIS", "status", "DERIVED"))
                        .toArray(String[]::new);
                counts.merge(take(named), 1, Integer::sum);
            } catch (Invalid refusal) {
                refused.add(String.join(" ", cells) + refusal.violations());
            }
        }
        assertThat(refused).isEmpty();
        return counts;
    }
}
