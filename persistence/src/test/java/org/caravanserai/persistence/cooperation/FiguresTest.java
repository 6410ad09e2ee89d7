package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.CompareIndicator;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFacts;
import org.caravanserai.domain.cooperation.closing.ClosingFacts;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyFacts;
import org.caravanserai.domain.cooperation.indicator.UniversityFacts;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.project.ProjectFacts;
import org.caravanserai.domain.cooperation.recognition.RecognitionFacts;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.Wiring;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.caravanserai.platform.access.CurrentCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;

/**
 * Base of the tests that compare the answers of the engine, as the use cases give them over the repositories and the definitions of the database,
 * with a second computation.
 */
abstract class FiguresTest extends PostgresTest {

    private static final List<Class<?>> PORTS = List.of(
            Indicators.class,
            ReferenceData.class,
            LevelTables.class,
            PublishedFigures.class,
            AgreementFacts.class,
            AllianceFacts.class,
            ClosingFacts.class,
            CooperationFacts.class,
            DepthFacts.class,
            EventFacts.class,
            FlowFacts.class,
            LevelFacts.class,
            MeasuredFacts.class,
            MoneyFacts.class,
            PlaceFacts.class,
            ProjectFacts.class,
            RecognitionFacts.class,
            RenewalFacts.class,
            TeachingFacts.class,
            UniversityFacts.class,
            WorkFacts.class);

    private static final List<String> CALCULATIONS = List.of(
            "Agreement",
            "Alliance",
            "Breadth",
            "Center",
            "Chinese",
            "CoveredPeople",
            "Depth",
            "Duration",
            "Flow",
            "Gap",
            "GroupFlow",
            "Keynote",
            "Language",
            "Lapse",
            "Level",
            "Mechanism",
            "Money",
            "NetRatio",
            "Place",
            "Project",
            "Reason",
            "Recognition",
            "Replacement",
            "Risk",
            "Stability",
            "Statistic",
            "Supply",
            "Survival",
            "Taught",
            "Work");

    /** Who keeps figures reads them exactly. */
    private static final Caller ANALYST =
            new Caller(null, "analyst", null, "en", Set.of(PlatformRole.ANALYST), Map.of());

    private final Set<String> asked = new TreeSet<>();

    private Caller caller = ANALYST;

    private Wiring engine() {
        var wiring = new Wiring().put(CLOCK);
        wiring.of(CurrentCaller.class).set(caller);
        PORTS.forEach(port -> wiring.put(repository(port)));
        CALCULATIONS.forEach(name -> wiring.put(wiring.of(calculation(name))));
        return wiring;
    }

    private static Class<?> calculation(String name) {
        try {
            return Class.forName(ComputeIndicator.class.getPackageName() + "." + name + "Calculation");
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    /** What the engine answers. */
    final ComputedIndicator computed(String code, IndicatorQuestion question) {
        asked.add(code);
        var computed = inTransaction(() -> engine().of(ComputeIndicator.class).execute(code, question));
        assertThat(computed.values()).as(code).allSatisfy(value -> isToldOrWithheld(computed.definition(), value));
        return computed;
    }

    /** What rests on fewer than the definition demands is withheld altogether; that there are no people, or that nothing is known, is told. */
    private static void isToldOrWithheld(Indicator definition, IndicatorValue value) {
        if (value.withheld()) {
            assertThat(value)
                    .isEqualTo(new IndicatorValue(
                            value.key(), value.country(), null, null, null, null, 0, true, value.label(), Map.of()));
        } else if (value.n() < definition.minimum() && value.value() != null) {
            assertThat(definition.unit()).as(value.key()).isIn(Indicator.Unit.PERSONS, Indicator.Unit.SEMESTERS);
            assertThat(value.value()).as(value.key()).isEqualByComparingTo("0");
        }
    }

    /** A test that is named as the second computation of some indicators asks the engine for each of them. */
    @AfterEach
    void theEngineIsAskedForWhatIsCompared(TestInfo test) {
        assertThat(asked)
                .containsAll(SecondComputationsIT.codes(
                        getClass(), test.getTestMethod().orElseThrow().getName()));
    }

    /** From now on a stranger asks. */
    final void asStranger() {
        caller = Caller.ANONYMOUS;
    }

    /** The values that the engine publishes are those of the second computation. */
    final void agree(String code, IndicatorQuestion question, String statement, Object... arguments) {
        assertThat(engine(code, question))
                .as(code + " of " + question.group() + " on " + question.asOf())
                .isEqualTo(bySql(statement, arguments));
    }

    /** Like {@link #agree}, where there are more values of the second computation than none. */
    final void agreeOnSome(String code, IndicatorQuestion question, String statement, Object... arguments) {
        agree(code, question, statement, arguments);
        assertThat(engine(code, question)).as(code).isNotEmpty();
    }

    /** The values that the engine publishes, by their keys; those that are withheld or cannot be computed are left out. */
    final Map<String, BigDecimal> engine(String code, IndicatorQuestion question) {
        var values = new TreeMap<String, BigDecimal>();
        for (var value : computed(code, question).values()) {
            if (value.value() != null) {
                values.put(value.key(), value.value().stripTrailingZeros());
            }
        }
        return values;
    }

    /** By how much the values that the engine publishes on both days differ. */
    final Map<String, BigDecimal> differences(String code, IndicatorQuestion question, LocalDate then) {
        asked.add(code);
        var compared = inTransaction(() -> engine().of(CompareIndicator.class).execute(code, question, then));
        var differences = new TreeMap<String, BigDecimal>();
        for (var line : compared.lines()) {
            if (line.difference() != null) {
                differences.put(line.now().key(), line.difference().stripTrailingZeros());
            }
        }
        return differences;
    }

    /** By how much the values of a second computation that there are of both days differ. */
    static Map<String, BigDecimal> changes(Map<String, BigDecimal> now, Map<String, BigDecimal> then) {
        var changes = new TreeMap<String, BigDecimal>();
        then.forEach((key, before) -> {
            var after = now.get(key);
            if (after != null) {
                changes.put(key, after.subtract(before).stripTrailingZeros());
            }
        });
        return changes;
    }

    /** The one value of a group or country as the engine computes it. */
    final IndicatorValue only(String code, IndicatorQuestion question) {
        var values = computed(code, question).values();
        if (values.size() != 1) {
            throw new IllegalStateException(code + " has " + values.size() + " values");
        }
        return values.get(0);
    }

    /** The rows that the engine lists behind a figure. */
    final List<FactRow> rows(String code, IndicatorQuestion question) {
        return inTransaction(() -> engine().of(ListIndicatorRows.class)
                .execute(code, question, PageRequest.first(PageRequest.MAX_SIZE))
                .items());
    }

    /** Values by keys of a second computation, a statement with the columns {@code key} and {@code value}. */
    final Map<String, BigDecimal> bySql(String statement, Object... arguments) {
        var values = new TreeMap<String, BigDecimal>();
        inTransaction(() -> wired(new Sql())
                        .list(statement, row -> Map.entry(row.text("key"), row.decimal("value")), arguments))
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().stripTrailingZeros()));
        return values;
    }

    /** A question about a group of the test's own that has these countries. */
    final IndicatorQuestion about(String group, LocalDate day, String... countries) {
        inTransaction(() -> {
            var sql = wired(new Sql());
            sql.update(
                    "insert into country_group (code, names, position) values (?, '{\"en\": \"Group of a test\"}',"
                            + " 900) on conflict do nothing",
                    group);
            sql.update("""
                insert into country_group_version (group_code, version, valid_from, source) values (?, 1, date '2000-01-01', 'test')
                on conflict do nothing
                """, group);
            Stream.of(countries)
                    .forEach(country -> sql.update(
                            "insert into country_group_member (group_code, version, country) values (?, 1, ?) on"
                                    + " conflict do nothing",
                            group,
                            country));
        });
        return new IndicatorQuestion(group, day, null, null, null);
    }
}
