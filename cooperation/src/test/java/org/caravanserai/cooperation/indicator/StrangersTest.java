package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceUse;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFlow;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;
import org.caravanserai.domain.cooperation.indicator.EventFacts;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Indicator;
import org.caravanserai.domain.cooperation.indicator.Indicator.Grain;
import org.caravanserai.domain.cooperation.indicator.Indicator.Unit;
import org.caravanserai.domain.cooperation.indicator.IndicatorValue;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;
import org.caravanserai.domain.cooperation.indicator.PeopleCell;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.ValueFilter;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.LevelChange;
import org.caravanserai.domain.cooperation.language.LevelCount;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.LevelProgress;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stranger asks all that can be asked about people, of two sets of facts that differ in one small count: one instead of two, or three instead of four.
 * Every answer has to be the same, so that no sum, difference, share or order of answers can tell them apart.
 */
class StrangersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");
    private static final List<String> COUNTRIES = List.of("KZ", "LA", "UZ");
    private static final List<String> LANGUAGES = List.of("kaz", "lao", "rus");
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1");
    private static final String PEOPLE_OF_CENTERS = "GAIN ATTS PASS EVREG EVT CERT VISA90";

    private static final Map<Grain, String> CODES = Map.of(
            Grain.COUNTRY, "BAL BALM TWO NET CLASS PEOPLE CHN AGREEMENTS CENTERS",
            Grain.GROUP, "HHI TOP5 ONEWAY P2 P2IN P2OUT P2NONE EXP90 LCOV LB2 CCOV",
            Grain.AGREEMENT, "RECIP OWED DEPEND RISK",
            Grain.DIRECTION, "UTIL",
            Grain.ALLIANCE, "ALLDENS",
            Grain.LANGUAGE, "B2 LEARN TAUGHT SOLO GAP REPL STAB H2B2",
            Grain.LEVEL, "PIPE PROG",
            Grain.CENTER, "FILL GO ATT COMPL " + PEOPLE_OF_CENTERS);

    private static final List<Class<? extends Calculation>> CALCULATIONS = List.of(
            AgreementCalculation.class,
            AllianceCalculation.class,
            CenterCalculation.class,
            ChineseCalculation.class,
            FlowCalculation.class,
            GapCalculation.class,
            GroupFlowCalculation.class,
            LapseCalculation.class,
            LevelCalculation.class,
            NetRatioCalculation.class,
            PlaceCalculation.class,
            ReplacementCalculation.class,
            RiskCalculation.class,
            StabilityCalculation.class,
            SupplyCalculation.class,
            TaughtCalculation.class,
            WorkCalculation.class);

    /** Facts made of counts in a fixed order, so that two sets of facts differ in nothing but a count. */
    private static final class Facts {

        private final long[] counts;
        private int used;

        Facts(long[] counts) {
            this.counts = counts;
        }

        long next() {
            return counts[used++];
        }

        List<Flow> flows() {
            var flows = new ArrayList<Flow>();
            for (var country : COUNTRIES) {
                for (var kind : List.of("DOCTORAL", "STUDENT_STUDY")) {
                    for (int year = 2023; year < 2026; year++) {
                        long in = next();
                        long out = next();
                        flows.add(new Flow(
                                country, kind, year, in, out, BigDecimal.valueOf(5 * in), BigDecimal.valueOf(5 * out)));
                    }
                }
            }
            return flows;
        }

        List<AgreementFlow> agreements() {
            return IntStream.range(0, 6)
                    .mapToObj(i -> {
                        long in = next();
                        long out = next();
                        return new AgreementFlow(
                                "A" + i,
                                COUNTRIES.get(i % 3),
                                LocalDate.of(2020, 9, 1),
                                LocalDate.of(2026, 12, 31),
                                in,
                                out,
                                BigDecimal.valueOf(2 * in),
                                BigDecimal.valueOf(2 * out),
                                next(),
                                next(),
                                next(),
                                new AgreementFlow.Tolerance(BigDecimal.ONE, "PERSONS"));
                    })
                    .toList();
        }

        List<LanguageSupply> supplies() {
            return LANGUAGES.stream()
                    .map(language -> new LanguageSupply(language, 3, next(), 1, next(), next()))
                    .toList();
        }

        List<CenterTeaching> centers() {
            return COUNTRIES.stream()
                    .map(country -> {
                        long learners = next();
                        long completed = next();
                        long left = next();
                        return new CenterTeaching(
                                "center-" + country,
                                TITLE,
                                country,
                                LocalDate.of(2019, 1, 1),
                                null,
                                null,
                                9,
                                7,
                                90,
                                learners,
                                completed,
                                completed + left,
                                9 * learners,
                                10 * learners,
                                next(),
                                next());
                    })
                    .toList();
        }

        List<LevelCount> levels() {
            return LANGUAGES.stream()
                    .flatMap(language -> LEVELS.stream().map(level -> new LevelCount(language, level, next())))
                    .toList();
        }

        List<LevelProgress> progress() {
            return LANGUAGES.stream()
                    .flatMap(language -> LEVELS.stream().map(level -> {
                        long higher = next();
                        return new LevelProgress(language, level, higher + next(), higher);
                    }))
                    .toList();
        }

        List<LevelChange> changes() {
            return LANGUAGES.stream()
                    .map(language -> new LevelChange(language, next(), next()))
                    .toList();
        }

        List<HalfYear> halfYears() {
            return LANGUAGES.stream()
                    .flatMap(language -> IntStream.range(0, 4)
                            .mapToObj(half -> new HalfYear(
                                    language, LocalDate.of(2024 + half / 2, half % 2 == 0 ? 7 : 1, 1), next())))
                    .toList();
        }

        List<PlaceUse> places() {
            return IntStream.range(0, 6)
                    .mapToObj(i ->
                            new PlaceUse("A" + i, COUNTRIES.get(i % 3), i % 2 == 0, "2025/2026", 12, next(), false))
                    .toList();
        }

        List<AllianceFlow> members() {
            return Stream.of("a b", "a c", "b a", "c b")
                    .map(pair ->
                            new AllianceFlow("alliance", pair.substring(0, 1), TITLE, pair.substring(2), TITLE, next()))
                    .toList();
        }

        Map<String, List<WorkRatio>> work() {
            var work = new TreeMap<String, List<WorkRatio>>();
            for (var code : PEOPLE_OF_CENTERS.split(" ")) {
                work.put(
                        code,
                        COUNTRIES.stream()
                                .map(country -> ratio(code, "center-" + country, next(), next()))
                                .toList());
            }
            work.put(
                    "ALLDENS",
                    List.of(new WorkRatio("ALLIANCE", "alliance", TITLE, BigDecimal.ONE, BigDecimal.TEN, 10)));
            return work;
        }

        private static WorkRatio ratio(String code, String center, long people, long others) {
            return switch (code) {
                case "GAIN" -> ratio(center, 100 * people, 37 * people, people);
                case "ATTS" -> ratio(center, 700, 900, 900);
                case "EVREG" -> ratio(center, people, 7, 7);
                case "CERT" -> ratio(center, 300, people, people);
                case "VISA90" -> ratio(center, people, 1, people + others);
                default -> ratio(center, people, people + others, people + others);
            };
        }

        private static WorkRatio ratio(String center, long part, long whole, long n) {
            return new WorkRatio("CENTER", center, TITLE, BigDecimal.valueOf(part), BigDecimal.valueOf(whole), n);
        }

        List<MeasuredDuration> hours() {
            return LANGUAGES.stream()
                    .flatMap(language -> LongStream.range(0, next())
                            .mapToObj(i -> new MeasuredDuration(
                                    language, "CENTER", "center-LA", TITLE, BigDecimal.valueOf(300))))
                    .toList();
        }

        List<FactRow> pairs() {
            return COUNTRIES.stream()
                    .map(country -> FactRow.of("country", country, "persons", PeopleCell.people(next())))
                    .toList();
        }
    }

    private final List<LocalDate> days = new ArrayList<>();
    private Facts read = new Facts(new long[0]);

    /** A world of these counts, of which anybody may ask. */
    private CooperationWorld world(long[] counts) {
        var facts = new Facts(counts);
        read = facts;
        var world = new CooperationWorld();
        CALCULATIONS.forEach(calculation -> world.wiring.put(world.of(calculation)));
        var flows = facts.flows();
        var agreements = facts.agreements();
        var supplies = facts.supplies();
        var centers = facts.centers();
        var levels = facts.levels();
        var progress = facts.progress();
        var changes = facts.changes();
        var halfYears = facts.halfYears();
        var places = facts.places();
        var members = facts.members();
        var work = facts.work();
        var hours = facts.hours();
        var pairs = facts.pairs();
        world.agreementFlows.addAll(agreements);
        agreements.forEach(flow -> world.agreements.add(new AgreementFact(
                flow.code(), flow.country(), "home", TITLE, "partner", TITLE, flow.startsOn(), flow.endsOn())));
        world.wiring
                .answer(FlowFacts.class, "flows", asked -> {
                    throw new IllegalStateException("a stranger asks about calendar years");
                })
                .answer(FlowFacts.class, "academicYears", asked -> {
                    days.add(((LocalDate) asked[1]).minusDays(1));
                    days.add((LocalDate) asked[2]);
                    return flows.stream()
                            .filter(flow -> ((Collection<?>) asked[0]).contains(flow.country()))
                            .toList();
                })
                .answer(FlowFacts.class, "pairs", asked -> {
                    var told = pairs.stream()
                            .filter(row -> ((Collection<?>) asked[0])
                                    .contains(row.cells().get("country")))
                            .toList();
                    return new Page<>(told, 0, 200, told.size());
                })
                .answer(TeachingFacts.class, "languages", asked -> {
                    days.add((LocalDate) asked[1]);
                    return supplies;
                })
                .answer(TeachingFacts.class, "centers", asked -> centers.stream()
                        .filter(center -> ((Collection<?>) asked[0]).contains(center.country()))
                        .toList())
                .answer(LevelFacts.class, "levels", asked -> levels)
                .answer(LevelFacts.class, "progress", asked -> progress)
                .answer(LevelFacts.class, "changes", asked -> changes)
                .answer(LevelFacts.class, "halfYears", asked -> halfYears)
                .answer(PlaceFacts.class, "uses", asked -> places)
                .answer(AllianceFacts.class, "flows", asked -> members)
                .answer(WorkFacts.class, "ratios", asked -> work.get(asked[0].toString()))
                .answer(MeasuredFacts.class, "measured", asked -> hours)
                .answer(DepthFacts.class, "evidence", asked -> List.of())
                .answer(CooperationFacts.class, "facts", asked -> List.of())
                .answer(EventFacts.class, "events", asked -> List.of())
                .answer(RenewalFacts.class, "ending", asked -> agreements.stream()
                        .map(flow -> new EndingTerm(
                                "AGREEMENT", flow.code(), TITLE, flow.country(), LocalDate.of(2026, 12, 31), null))
                        .toList());
        world.definitions.clear();
        CODES.forEach((grain, codes) -> Stream.of(codes.split(" "))
                .forEach(code -> world.define(
                        code,
                        Unit.PERSONS,
                        grain,
                        Map.of(
                                "months", BigDecimal.valueOf(24),
                                "least", BigDecimal.valueOf(5),
                                "threshold", new BigDecimal("0.6"),
                                "b1", new BigDecimal("0.5"),
                                "halves", BigDecimal.valueOf(4),
                                "days", BigDecimal.valueOf(180),
                                "step", BigDecimal.valueOf(180)),
                        code.length() % 2 == 0 ? 0 : 5)));
        return world;
    }

    private static List<IndicatorQuestion> questions() {
        var plain = new IndicatorQuestion(null, DAY, null, null, null);
        var questions = new ArrayList<IndicatorQuestion>();
        for (var day : List.of(DAY, LocalDate.of(2026, 3, 1))) {
            questions.add(plain.on(day));
            COUNTRIES.forEach(country -> questions.add(plain.on(day).of(country)));
            questions.add(plain.on(day).in(Region.CENTRAL_ASIA));
        }
        questions.add(new IndicatorQuestion(null, DAY, LocalDate.of(2026, 2, 3), "KZ", null));
        IntStream.of(0, 2, 5).forEach(bound -> {
            questions.add(plain.only(new ValueFilter(Set.of(), BigDecimal.valueOf(bound), null)));
            questions.add(plain.only(new ValueFilter(Set.of(), null, BigDecimal.valueOf(bound))));
        });
        questions.add(plain.only(new ValueFilter(Set.of("alliance", "DORMANT", "lo", "A1"), null, null)));
        return questions;
    }

    /** Every answer by its question. */
    private static Map<String, String> answers(CooperationWorld world) {
        var answers = new TreeMap<String, String>();
        for (var definition : world.definitions) {
            for (var question : questions()) {
                var asked = definition.code() + " " + question;
                answers.put(
                        asked,
                        world.of(ComputeIndicator.class)
                                .execute(definition.code(), question)
                                .values()
                                .toString());
                answers.put(
                        asked + " rows",
                        world.of(ListIndicatorRows.class)
                                .execute(definition.code(), question, PageRequest.first(200))
                                .toString());
                answers.put(
                        asked + " then",
                        world.of(CompareIndicator.class)
                                .execute(definition.code(), question, LocalDate.of(2025, 10, 1))
                                .lines()
                                .toString());
            }
        }
        for (var question : questions()) {
            var exchanges = world.of(ShowExchanges.class).execute(question, 120).flows();
            answers.put(
                    "exchanges " + question,
                    exchanges.byCountry() + " " + exchanges.byYear() + " " + exchanges.byKind() + " "
                            + exchanges.all());
            answers.put(
                    "languages " + question,
                    LANGUAGES.stream()
                            .map(world.of(ShowLanguageSupply.class).execute(question)::of)
                            .toList()
                            .toString());
            answers.put(
                    "activities " + question,
                    world.of(ShowActivities.class).execute(question).centers().toString());
            var report = world.of(ComposeSituationReport.class).execute(question);
            answers.put(
                    "report " + question,
                    report.indicators().stream().map(ComputedIndicator::values).toList() + " "
                            + report.flows().byYear());
        }
        return answers;
    }

    private static long[] counts(Random random) {
        return random.ints(400, 0, 10)
                .mapToLong(i -> i < 7 ? random.nextInt(8) : random.nextInt(60))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void cannotTellOneFromTwoOrThreeFromFour(long seed) {
        var random = new Random(seed);
        var counts = counts(random);
        var told = answers(world(counts));
        int used = read.used;
        assertThat(used).isGreaterThan(150).isLessThan(400);
        for (int at = 0; at < used; at++) {
            if (counts[at] >= 1 && counts[at] <= 4) {
                var other = counts.clone();
                other[at] = counts[at] % 2 == 0 ? counts[at] - 1 : counts[at] + 1;
                int position = at;
                answers(world(other)).forEach((question, answer) -> assertThat(answer)
                        .as("count %s: %s instead of %s in %s", position, other[position], counts[position], question)
                        .isEqualTo(told.get(question)));
                at += 12 + random.nextInt(12);
            }
        }
        assertThat(days)
                .allSatisfy(day -> assertThat(day).hasMonth(Month.AUGUST).hasDayOfMonth(31));
    }

    @Test
    void cannotAskForPeopleOfOneKindOfStay() {
        var world = world(counts(new Random(1)));
        var question = new IndicatorQuestion(null, DAY, null, "KZ", "DOCTORAL");
        for (Supplier<Object> asking : List.<Supplier<Object>>of(
                () -> world.of(ComputeIndicator.class).execute("PEOPLE", question),
                () -> world.of(ListIndicatorRows.class).execute("PEOPLE", question, PageRequest.first(10)),
                () -> world.of(CompareIndicator.class).execute("PEOPLE", question, LAST),
                () -> world.of(ShowExchanges.class).execute(question, 24),
                () -> world.of(ComposeSituationReport.class).execute(question))) {
            assertThatThrownBy(asking::get)
                    .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                            .extracting("key")
                            .containsExactly("people-by-kind"));
        }
        assertThat(world.of(ComputeIndicator.class)
                        .execute("AGREEMENTS", question)
                        .values())
                .as("no people are counted")
                .hasSize(1);
    }

    @Test
    void whatIsNotAboutPeopleIsAskedOfAnyDayWithoutCountsOfThem() {
        var world = world(counts(new Random(1)));
        var question = new IndicatorQuestion(null, LocalDate.of(2026, 3, 1), null, null, null);
        var agreements = world.of(ComputeIndicator.class).execute("AGREEMENTS", question);
        assertThat(agreements.scope().asOf()).isEqualTo("2026-03-01");
        assertThat(agreements.rounded()).isFalse();
        assertThat(world.of(ListIndicatorRows.class)
                        .execute("AGREEMENTS", question, PageRequest.first(10))
                        .items())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells())
                        .containsEntry("inbound", null)
                        .containsEntry("present", null)
                        .containsKey("endsOn"));
        var people = world.of(ComputeIndicator.class).execute("PEOPLE", question);
        assertThat(people.scope().asOf()).isEqualTo("2025-08-31");
        assertThat(people.rounded()).isTrue();
    }

    @Test
    void everyIndicatorCountsPeopleUnlessItsCalculationSaysOtherwise() {
        Calculation calculation = new Calculation() {
            @Override
            public Set<String> codes() {
                return Set.of("NEW");
            }

            @Override
            public List<IndicatorValue> values(Indicator definition, Scope scope) {
                return List.of();
            }

            @Override
            public Page<FactRow> rows(
                    Indicator definition, Scope scope, PublishableKeys publishable, PageRequest request) {
                return new Page<>(List.of(), 0, 10, 0);
            }
        };
        var world = new CooperationWorld();
        world.wiring.put(calculation);
        world.define("NEW", Unit.COUNT, Grain.GROUP, Map.of());
        assertThat(world.of(ComputeIndicator.class)
                        .execute("NEW", IndicatorQuestion.PLAIN)
                        .rounded())
                .isTrue();
    }
}
