package org.caravanserai.centers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.centers.level.PrintPassport;
import org.caravanserai.centers.reported.ShowReports;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.testing.Nowhere;
import org.caravanserai.platform.access.UseCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for something that is not there is told so, and nothing else happens. */
class NothingThereTest {

    private final TeachingWorld world = new TeachingWorld();

    /** A center without reports has none to show, whether it exists or not; a passport needs a language and nothing else. */
    static Stream<Class<?>> useCases() {
        return Nowhere.useCases(UseCase.class, ShowReports.class, PrintPassport.class);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whatIsNotThereIsNotFound(Class<?> useCase) {
        world.as(world.director);
        world.wiring.answer(CenterFiguresDirectory.class, "of", asked -> Optional.empty());
        assertThatThrownBy(() -> Nowhere.call(world.of(useCase))).isInstanceOf(NotFound.class);
    }
}
