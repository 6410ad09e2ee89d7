package org.caravanserai.cooperation.recent;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementList;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.depth.Completeness;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFact;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationKind;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.language.LevelChange;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums that are kept are those of the question: each of its parts matters, and the same question is not counted twice. */
class CachedFactsTest {

    /** Questions that are passed on each time, or answered from what is kept of others. */
    private static final Set<String> NOT_KEPT = Set.of("present", "about", "told");

    private static final AtomicInteger COUNTED = new AtomicInteger();

    /** What was counted differs from all that was counted before. */
    private static <T> T counting(Class<T> facts) {
        return facts.cast(
                Proxy.newProxyInstance(facts.getClassLoader(), new Class<?>[] {facts}, (self, asked, arguments) -> {
                    var number = COUNTED.incrementAndGet();
                    return asked.getReturnType() == AgreementList.class
                            ? new AgreementList(List.of(), number, 0, 0)
                            : List.of(number);
                }));
    }

    private static Stream<Object> keepers() {
        var sums = new FigureCache(Settings.of(Map.of()), () -> 0);
        return Stream.of(
                new CachedAgreementFacts(counting(AgreementFacts.class), sums) {
                    @Override
                    public List<AgreementFact> agreements(Collection<String> countries, LocalDate day) {
                        return List.of();
                    }
                },
                new CachedCooperationFacts(counting(CooperationFacts.class), sums) {
                    @Override
                    public List<CooperationKind> kinds() {
                        return List.of();
                    }

                    @Override
                    public List<CooperationFact> facts(Collection<String> countries, LocalDate day) {
                        return List.of();
                    }
                },
                new CachedDepthFacts(counting(DepthFacts.class), sums) {
                    @Override
                    public List<Completeness> completeness(Collection<String> countries, LocalDate day) {
                        return List.of();
                    }
                },
                new CachedFlowFacts(counting(FlowFacts.class), sums) {
                    @Override
                    public Page<FactRow> rows(
                            Collection<String> countries,
                            LocalDate from,
                            LocalDate to,
                            @Nullable String kind,
                            PageRequest request) {
                        return new Page<>(List.of(), 0, 10, 0);
                    }

                    @Override
                    public Page<FactRow> pairs(
                            Collection<String> countries, LocalDate from, LocalDate to, PageRequest request) {
                        return new Page<>(List.of(), 0, 10, 0);
                    }
                },
                new CachedLevelFacts(counting(LevelFacts.class), sums) {
                    @Override
                    public List<LevelChange> changes(LocalDate from, LocalDate day, String mapping) {
                        return List.of();
                    }
                },
                new CachedMeasuredFacts(counting(MeasuredFacts.class), sums) {},
                new CachedPlaceFacts(counting(PlaceFacts.class), sums) {},
                new CachedPublishedFigures(counting(PublishedFigures.class), sums) {
                    @Override
                    public List<FigureSource> sources() {
                        return List.of();
                    }

                    @Override
                    public List<Series> series() {
                        return List.of();
                    }

                    @Override
                    public Page<FigureRow> list(FigureFilter filter, PageRequest request) {
                        return new Page<>(List.of(), 0, 10, 0);
                    }

                    @Override
                    public Optional<FigureRow> byId(UUID id) {
                        return Optional.empty();
                    }

                    @Override
                    public List<PublishedFigure> said(PublishedFigure like) {
                        return List.of();
                    }

                    @Override
                    public boolean add(PublishedFigure figure) {
                        return false;
                    }
                },
                new CachedRenewalFacts(counting(RenewalFacts.class), sums) {},
                new CachedTeachingFacts(counting(TeachingFacts.class), sums) {},
                new CachedWorkFacts(counting(WorkFacts.class), sums) {
                    @Override
                    public Set<String> codes() {
                        return Set.of();
                    }
                });
    }

    static Stream<Arguments> questions() {
        return keepers()
                .flatMap(keeper -> Stream.of(keeper.getClass().getSuperclass().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                        .filter(method -> !NOT_KEPT.contains(method.getName()))
                        .map(method -> Arguments.of(keeper, method)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyPartOfAQuestionMatters(Object keeper, Method question) throws ReflectiveOperationException {
        question.setAccessible(true);
        var types = question.getParameterTypes();
        var arguments = Arrays.stream(types).map(type -> sample(type, 0)).toArray();
        var counted = question.invoke(keeper, arguments);
        assertThat(question.invoke(keeper, arguments)).isEqualTo(counted);
        for (int i = 0; i < types.length; i++) {
            var other = arguments.clone();
            other[i] = sample(types[i], 1);
            assertThat(question.invoke(keeper, other)).as("parameter " + i).isNotEqualTo(counted);
        }
    }

    private static Object sample(Class<?> type, int number) {
        return switch (type.getSimpleName()) {
            case "Collection" -> List.of(number == 0 ? "KZ" : "UZ");
            case "LocalDate" -> LocalDate.of(2026, 11, 26).plusDays(number);
            case "int" -> number;
            default -> "kind-" + number;
        };
    }
}
