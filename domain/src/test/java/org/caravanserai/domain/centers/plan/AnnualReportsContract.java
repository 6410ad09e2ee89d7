package org.caravanserai.domain.centers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.CenterContract;
import org.caravanserai.domain.centers.certificate.CenterDocument;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link AnnualReports} promises. */
public interface AnnualReportsContract extends CenterContract {

    AnnualReports reports();

    Plans plans();

    @Test
    default void versionsOfAYearAreListedTheLastOneFirst() {
        var center = planned();
        var first = report(center, 2027, 1);
        var second = report(center, 2027, 2);
        within(center, () -> reports().add(first));
        within(center, () -> reports().add(second));
        assertThat(within(center, () -> reports().of(center, 2027))).containsExactly(second, first);
        assertThat(within(center, () -> reports().of(center, 2028))).isEmpty();
    }

    @Test
    default void theLastVersionOfEachYearIsListedTheLatestYearFirst() {
        var center = planned();
        var later = report(center, 2028, 1);
        var first = report(center, 2027, 1);
        var second = report(center, 2027, 2);
        for (var report : List.of(later, first, second)) {
            within(center, () -> reports().add(report));
        }
        assertThat(within(center, () -> reports().latest(center))).containsExactly(later, second);
        var other = planned();
        assertThat(within(other, () -> reports().latest(other))).isEmpty();
    }

    @Test
    default void aNumberIsGivenOnceInAYear() {
        var center = planned();
        var first = report(center, 2027, 1);
        within(center, () -> reports().add(first));
        var again = report(center, 2027, 1);
        assertTaken(() -> {
            enter(center);
            reports().add(again);
        });
    }

    @Test
    default void theCenterOfADocumentIsFoundWithoutEnteringIt() {
        var center = planned();
        var report = report(center, 2027, 1);
        within(center, () -> reports().add(report));
        assertThat(inTransaction(() -> reports().centerOf(report.document()))).contains(center);
        assertThat(inTransaction(() -> reports().centerOf(Ids.next()))).isEmpty();
    }

    private AnnualReport report(UUID center, int year, int number) {
        var plan = within(center, () -> plans().of(center, year).orElseThrow());
        var content = ReportContent.of(
                LocalizedText.of("en", "Red River"),
                plan,
                List.of(new Expense(
                        plan,
                        plan.lines().get(0),
                        LocalDate.of(year, 1, 5),
                        PlanFixtures.usd("10.05"),
                        "R-1",
                        null,
                        null,
                        NOW)),
                Map.of(YearFigure.HOURS, new BigDecimal("12.5")),
                LocalizedText.of("en", "Report " + number));
        var document = issued(CenterDocument.CENTER_ANNUAL_REPORT, Ids.next());
        return new AnnualReport(Ids.next(), center, year, number, content, document.id(), document.code(), NOW);
    }

    /** A center with plans for 2027 and 2028. */
    private UUID planned() {
        var center = center().id();
        within(center, () -> {
            for (int year : List.of(2027, 2028)) {
                var plan = new YearPlan(center, year, PlanFixtures.content());
                plans().add(plan);
                plan.submit(NOW);
                plan.approve();
            }
        });
        return center;
    }
}
