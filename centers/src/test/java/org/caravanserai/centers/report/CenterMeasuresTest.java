package org.caravanserai.centers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.center.ClosureReason;
import org.caravanserai.domain.centers.report.CenterMeasure;
import org.caravanserai.domain.centers.report.CenterMeasures;
import org.caravanserai.domain.centers.report.ClosedCenter;
import org.caravanserai.domain.centers.report.ClosingDirectory;
import org.caravanserai.domain.centers.report.MeasureRow;
import org.caravanserai.domain.centers.report.MeasureTotal;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class CenterMeasuresTest {

    private static final MeasureRow ROW = new MeasureRow(
            "C1",
            LocalizedText.of("en", "A2"),
            LocalDate.of(2026, 9, 1),
            BigDecimal.valueOf(15),
            BigDecimal.valueOf(20),
            null);

    private final CentersWorld world = new CentersWorld();

    private static MeasureTotal total(CenterMeasure measure, String part, String whole) {
        return new MeasureTotal(measure, null, new BigDecimal(part), new BigDecimal(whole), new BigDecimal("240"), 3);
    }

    @Test
    void aMeasureIsTheSumOfPartsByTheSumOfWholes() {
        assertThat(total(CenterMeasure.FILL, "45", "60").value()).isEqualByComparingTo("0.75");
        assertThat(total(CenterMeasure.CERT, "300", "8").value()).isEqualByComparingTo("37.5");
        assertThat(total(CenterMeasure.PASS, "0", "0").value()).isNull();
        assertThat(total(CenterMeasure.H2B2, "760", "3").value())
                .as("the middle and not the mean")
                .isEqualByComparingTo("240");
        assertThat(ROW.value()).isEqualByComparingTo("0.75");
    }

    @Test
    void eachMeasureLooksBackAsFarAsItSays() {
        var day = LocalDate.of(2026, 11, 26);
        assertThat(CenterMeasure.FILL.since(day)).isEqualTo("2025-11-27");
        assertThat(CenterMeasure.RPT.since(day)).isEqualTo("2023-11-27");
        assertThat(CenterMeasure.SHARE.since(day)).isBefore("1950-01-01");
    }

    @Test
    void directorsAndTheAuthoritySeeThemAndTheRowsBehind() {
        var center = world.operating("red-river");
        world.wiring
                .answer(
                        CenterMeasures.class,
                        "totals",
                        asked -> asked[1] == CenterMeasure.FILL
                                ? List.of(total(CenterMeasure.FILL, "45", "60"))
                                : List.of())
                .answer(CenterMeasures.class, "page", asked -> {
                    assertThat(asked[0]).isEqualTo(center.slug());
                    assertThat(((LocalDate) asked[2]).plusMonths(12).minusDays(1))
                            .isEqualTo(asked[3]);
                    return new Page<>(List.of(ROW), 0, 20, 1);
                });
        for (var account : List.of(world.director, world.partnerDirector, world.authority)) {
            world.as(account);
            var shown = world.of(ShowCenterMeasures.class).execute(center.slug());
            assertThat(shown.reads()).isEqualTo(!account.equals(world.authority));
            assertThat(shown.measures()).hasSameSizeAs(CenterMeasure.values());
            assertThat(shown.measures().get(0).totals()).hasSize(1);
            assertThat(world.of(ShowMeasureRows.class)
                            .execute(center.slug(), CenterMeasure.FILL, PageRequest.first(20))
                            .rows()
                            .items())
                    .containsExactly(ROW);
        }
        world.as(world.stranger);
        refused(() -> world.of(ShowCenterMeasures.class).execute(center.slug()), "not-found");
        refused(
                () -> world.of(ShowMeasureRows.class).execute(center.slug(), CenterMeasure.FILL, PageRequest.first(20)),
                "not-found");
    }

    @Test
    void theAuthorityComparesWhyCentersClosed() {
        var closed = new ClosedCenter(
                "thai-nguyen",
                LocalizedText.of("en", "Thai Nguyen"),
                "VN",
                "Thai Nguyen",
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2026, 4, 30),
                List.of(new ClosedCenter.Weighed(ClosureReason.LOW_ENROLMENT, 70)));
        assertThat(closed.years()).as("one day less than six").isEqualTo(5);
        world.wiring
                .answer(
                        ClosingDirectory.class,
                        "byReason",
                        asked -> new TreeMap<>(Map.of(ClosureReason.LOW_ENROLMENT, new BigDecimal("0.7"))))
                .answer(ClosingDirectory.class, "page", asked -> new Page<>(List.of(closed), 0, 20, 1));
        world.as(world.authority);
        var answer = world.of(ShowClosings.class).execute(PageRequest.first(20));
        assertThat(answer.centers().items()).containsExactly(closed);
        assertThat(answer.byReason()).containsKey(ClosureReason.LOW_ENROLMENT);
    }
}
