package org.caravanserai.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.caravanserai.cooperation.mechanism.RegisterMechanism;
import org.caravanserai.cooperation.registry.CountYear.YearFigureForm;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.WayCost;
import org.caravanserai.domain.cooperation.registry.WayCosts;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearUseCasesTest {

    private final RegistryWorld world = new RegistryWorld();

    private static final Currency YUAN = Currency.getInstance("CNY");

    private static YearFigureForm figures(
            int year, int participants, long cost, @Nullable Integer trained, @Nullable Integer placed) {
        return new YearFigureForm(year, participants, BigDecimal.valueOf(cost), YUAN, trained, placed);
    }

    private void count(EntryKind kind, Slug slug, YearFigureForm form) {
        world.of(CountYear.class).execute(kind, slug, form);
    }

    @Test
    void theFiguresOfAYearAreRecordedAndCorrected() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        count(EntryKind.MECHANISM, slug, figures(2025, 310, 118_000, null, null));
        count(EntryKind.MECHANISM, slug, figures(2025, 312, 118_000, 20, 15));
        assertThat(world.entry(Mechanism.class, slug.value()).years())
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.participants()).isEqualTo(312);
                    assertThat(year.cost()).isEqualByComparingTo("118000");
                    assertThat(year.placed()).isEqualTo(15);
                });
        assertThat(world.history()).contains("YEAR_COUNTED 2025");
    }

    @Test
    void faultsAreNamedWithTheirFields() {
        world.asKeeper();
        var slug = Slug.of(world.of(RegisterMechanism.class).execute(RegistryWorld.week()));
        world.commit();
        assertNotFound(() -> count(EntryKind.PROJECT, slug, new YearFigureForm(2025, 310, null, null, null, null)));
        assertInvalid(
                List.of("year: between", "currency: required"),
                () -> count(EntryKind.MECHANISM, slug, new YearFigureForm(2999, 1, BigDecimal.TEN, null, null, null)));
        assertInvalid(
                "cost: too-many-decimals",
                () -> count(
                        EntryKind.MECHANISM,
                        slug,
                        new YearFigureForm(2025, 1, new BigDecimal("1.005"), YUAN, null, null)));
        assertInvalid(
                "participants: no-year-figure",
                () -> count(EntryKind.MECHANISM, slug, new YearFigureForm(2025, null, null, null, null, null)));
    }

    @Test
    void theCostsOfAWayAreThoseOfItsYears() {
        world.wiring
                .answer(
                        WayCosts.class,
                        "byWay",
                        asked -> List.of(
                                new WayCost(
                                        CooperationWay.UNIVERSITY_ALLIANCE, "CNY", 1, 310, new BigDecimal("118000")),
                                new WayCost(CooperationWay.JOINT_SCHOOL, "CNY", 1, 160, new BigDecimal("2782000"))))
                .answer(WayCosts.class, "rows", asked -> new Page<>(List.of(), 0, 10, 0));
        var all = world.of(CompareCosts.class)
                .execute(new CompareCosts.Question(null, 2020, 2025), PageRequest.first(10));
        assertThat(all.ways()).hasSize(2);
        var one = world.of(CompareCosts.class)
                .execute(new CompareCosts.Question(CooperationWay.JOINT_SCHOOL, null, null), PageRequest.first(10));
        assertThat(one.ways()).singleElement().satisfies(each -> assertThat(each.perParticipant())
                .isEqualTo("17387.50"));
        assertInvalid("to: ends-before-it-begins", () -> new CompareCosts.Question(null, 2025, 2024));
    }
}
