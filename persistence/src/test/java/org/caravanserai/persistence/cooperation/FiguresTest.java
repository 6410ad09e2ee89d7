package org.caravanserai.persistence.cooperation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.cooperation.indicator.ComputeIndicator;
import org.caravanserai.cooperation.indicator.ComputedIndicator;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.AllianceFacts;
import org.caravanserai.domain.cooperation.indicator.ClosingFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.indicator.LevelFacts;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.MoneyFacts;
import org.caravanserai.domain.cooperation.indicator.PlaceFacts;
import org.caravanserai.domain.cooperation.indicator.ProjectFacts;
import org.caravanserai.domain.cooperation.indicator.RecognitionFacts;
import org.caravanserai.domain.cooperation.indicator.RenewalFacts;
import org.caravanserai.domain.cooperation.indicator.TeachingFacts;
import org.caravanserai.domain.cooperation.indicator.UniversityFacts;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.Wiring;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;

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

    private Wiring engine() {
        var wiring = new Wiring().put(CLOCK);
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
        return inTransaction(() -> engine().of(ComputeIndicator.class).execute(code, question));
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
                    "insert into country_group (code, names, position) values (?, '{\"en\": \"Group of a test\"}', 900) on conflict do nothing",
                    group);
            sql.update("""
                insert into country_group_version (group_code, version, valid_from, source) values (?, 1, date '2000-01-01', 'test')
                on conflict do nothing
                """, group);
            Stream.of(countries)
                    .forEach(country -> sql.update(
                            "insert into country_group_member (group_code, version, country) values (?, 1, ?) on conflict do nothing",
                            group,
                            country));
        });
        return new IndicatorQuestion(group, day, null, null, null);
    }
}
