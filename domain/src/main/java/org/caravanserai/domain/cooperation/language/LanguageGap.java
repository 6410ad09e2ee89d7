package org.caravanserai.domain.cooperation.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.depth.PairDepth;
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.Distribution;
import org.caravanserai.domain.cooperation.indicator.Flow;

/**
 * How much more a language is needed than it is spoken, in standard deviations of all languages.
 *
 * @param work what there is with all countries of the language
 * @param need the work with each country by the number of its official languages, of all countries of the language
 * @param supply people at B2 or higher, and those at B1 in part
 * @param intermediate people whose highest valid level is B1
 * @param value how far the need is above the mean of all languages minus how far the supply is
 */
public record LanguageGap(
        LanguageLine line, Work work, BigDecimal need, BigDecimal supply, long intermediate, BigDecimal value) {

    /** The kind of cooperation of projects. */
    public static final String PROJECT = "PROJECT";

    private static final String INTERMEDIATE = "B1";

    /**
     * What there is with a country.
     *
     * @param pairs pairs of organizations of level 1 or higher
     * @param projects projects in effect
     * @param persons people who came or went in the period
     */
    public record Work(long pairs, long projects, long persons) {

        static final Work NONE = new Work(0, 0, 0);

        BigDecimal sum() {
            return BigDecimal.valueOf(pairs + projects + persons);
        }

        Work plus(Work other) {
            return new Work(pairs + other.pairs, projects + other.projects, persons + other.persons);
        }
    }

    /** The work with each of the countries, from what is known of pairs, cooperation and flows. */
    public static Map<String, Work> work(
            Collection<String> countries,
            Collection<PairDepth> pairs,
            Collection<CooperationCount> counts,
            Collection<Flow> flows) {
        var active = pairs.stream()
                .filter(pair -> pair.level() >= 1)
                .collect(Collectors.groupingBy(pair -> pair.pair().country(), Collectors.counting()));
        var projects = counts.stream()
                .filter(count -> count.kind().equals(PROJECT))
                .collect(Collectors.toMap(CooperationCount::country, CooperationCount::number, Long::sum));
        var persons = flows.stream()
                .collect(Collectors.groupingBy(
                        Flow::country, Collectors.summingLong(flow -> flow.inbound() + flow.outbound())));
        return countries.stream()
                .distinct()
                .collect(Collectors.toMap(
                        country -> country,
                        country -> new Work(
                                active.getOrDefault(country, 0L),
                                projects.getOrDefault(country, 0L),
                                persons.getOrDefault(country, 0L))));
    }

    /**
     * One for each language, in their order.
     *
     * @param half what somebody at B1 counts, of 1
     */
    public static List<LanguageGap> of(
            List<LanguageLine> lines, Map<String, Work> work, Collection<LevelCount> levels, BigDecimal half) {
        var languages = lines.stream()
                .flatMap(line -> line.countries().stream())
                .collect(Collectors.groupingBy(country -> country, Collectors.counting()));
        var intermediate = levels.stream()
                .filter(count -> count.level().equals(INTERMEDIATE))
                .collect(Collectors.toMap(LevelCount::language, LevelCount::people, Long::sum));
        var need = new LinkedHashMap<String, BigDecimal>();
        var supply = new LinkedHashMap<String, BigDecimal>();
        for (var line : lines) {
            need.put(
                    line.language().code(),
                    line.countries().stream()
                            .map(country -> work.getOrDefault(country, Work.NONE)
                                    .sum()
                                    .divide(
                                            BigDecimal.valueOf(languages.getOrDefault(country, 1L)),
                                            MathContext.DECIMAL64))
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            supply.put(
                    line.language().code(),
                    BigDecimal.valueOf(line.supply().able())
                            .add(half.multiply(
                                    BigDecimal.valueOf(intermediate.getOrDefault(line.threeLetters(), 0L)))));
        }
        var needScores = Distribution.scores(need);
        var supplyScores = Distribution.scores(supply);
        return lines.stream()
                .map(line -> {
                    var code = line.language().code();
                    return new LanguageGap(
                            line,
                            line.countries().stream()
                                    .map(country -> work.getOrDefault(country, Work.NONE))
                                    .reduce(Work.NONE, Work::plus),
                            need.getOrDefault(code, BigDecimal.ZERO),
                            supply.getOrDefault(code, BigDecimal.ZERO),
                            intermediate.getOrDefault(line.threeLetters(), 0L),
                            needScores
                                    .getOrDefault(code, BigDecimal.ZERO)
                                    .subtract(supplyScores.getOrDefault(code, BigDecimal.ZERO)));
                })
                .toList();
    }
}
