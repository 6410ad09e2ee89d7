package org.caravanserai.centers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.centers.testing.CentersWorld.refused;

import java.util.List;
import java.util.Optional;
import org.caravanserai.centers.testing.CentersWorld;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.centers.report.ClassFigures;
import org.caravanserai.domain.centers.report.ClassFiguresDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;

class CenterFiguresTest {

    private static final CenterFigures FIGURES = new CenterFigures(
            "red-river",
            LocalizedText.of("en", "Red River"),
            CenterState.OPERATING,
            "VN",
            "Hanoi",
            4,
            3,
            60,
            45,
            30,
            40,
            90,
            120,
            28);

    private final CentersWorld world = new CentersWorld();

    @Test
    void sharesArePercentOfWhatTheyArePartOf() {
        assertThat(FIGURES.fill()).isEqualTo(75);
        assertThat(FIGURES.go()).isEqualTo(75);
        assertThat(FIGURES.attendance()).isEqualTo(75);
        assertThat(FIGURES.completion()).isEqualTo(75);
        var empty = new CenterFigures(
                "new", LocalizedText.of("en", "New"), CenterState.OPENED, "VN", "Hue", 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(empty.fill()).isNull();
    }

    @Test
    void directorsSeeTheirOwnAndTheAuthorityAll() {
        var center = world.operating("red-river");
        world.wiring
                .answer(CenterFiguresDirectory.class, "of", asked -> Optional.of(FIGURES))
                .answer(CenterFiguresDirectory.class, "page", asked -> new Page<>(List.of(FIGURES), 0, 20, 1));
        world.as(world.director);
        assertThat(world.of(ShowCenterFigures.class).execute(center.slug())).isEqualTo(FIGURES);
        world.as(world.stranger);
        refused(() -> world.of(ShowCenterFigures.class).execute(center.slug()), "not-found");
        world.as(world.authority);
        assertThat(world.of(CompareCenters.class).execute(PageRequest.first(20)).total())
                .isEqualTo(1);
    }

    @Test
    void theRowsBehindTheFiguresAreTheClasses() {
        var center = world.operating("red-river");
        var row = new ClassFigures(
                "C1",
                LocalizedText.of("en", "Chinese"),
                LocalizedText.of("en", "A2"),
                "RUNNING",
                true,
                20,
                15,
                6,
                8,
                30,
                40,
                5);
        world.wiring.answer(ClassFiguresDirectory.class, "page", asked -> new Page<>(List.of(row), 0, 20, 1));
        for (var account : List.of(world.director, world.partnerDirector, world.authority)) {
            world.as(account);
            assertThat(world.of(ShowClassFigures.class)
                            .execute(center.slug(), PageRequest.first(20))
                            .classes()
                            .items())
                    .containsExactly(row);
        }
        assertThat(List.of(row.fill(), row.attendance(), row.completion())).containsExactly(75, 75, 75);
        world.as(world.stranger);
        refused(() -> world.of(ShowClassFigures.class).execute(center.slug(), PageRequest.first(20)), "not-found");
    }
}
