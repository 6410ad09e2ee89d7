package org.caravanserai.cooperation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.project.ShowAskedVerifier;
import org.caravanserai.cooperation.reference.AddGroupVersion;
import org.caravanserai.cooperation.registry.ListOrganizationRecords;
import org.caravanserai.cooperation.statistics.CompareFigures;
import org.caravanserai.cooperation.statistics.RecordFigure;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.indicator.Indicators;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.statistics.MemoryPublishedFigures;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.testing.Nowhere;
import org.caravanserai.platform.access.UseCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for something that is not there is told so, and nothing else happens. */
class NothingThereTest {

    private final RegistryWorld world = new RegistryWorld();

    /**
     * A version without countries is refused before its group is looked for, a series that does not exist is a fault of its field,
     * and an organization that is not known has an empty list.
     */
    static Stream<Class<?>> useCases() {
        return Nowhere.useCases(
                UseCase.class,
                AddGroupVersion.class,
                CompareFigures.class,
                ListOrganizationRecords.class,
                RecordFigure.class,
                ShowAskedVerifier.class);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whatIsNotThereIsNotFound(Class<?> useCase) {
        world.wiring
                .put(new MemoryWork(world.registry))
                .put(new MemoryPublishedFigures())
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty())
                .answer(Indicators.class, "all", asked -> List.of())
                .answer(ReferenceData.class, "countries", asked -> List.of())
                .answer(ReferenceData.class, "groups", asked -> List.of());
        world.asKeeper();
        assertThatThrownBy(() -> Nowhere.call(world.of(useCase))).isInstanceOf(NotFound.class);
    }
}
