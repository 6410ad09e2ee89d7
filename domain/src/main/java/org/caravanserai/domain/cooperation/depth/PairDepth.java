package org.caravanserai.domain.cooperation.depth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How deep a pair of organizations cooperates on a day: the highest level for which there is evidence that has not expired. Evidence that
 * expires takes its level with it.
 *
 * @param level 0 contact, 1 signed paper, 2 exchange, 3 joint activity, 4 joint programme, 5 joint institution or center
 * @param carrying the evidence that counts, the strongest first
 * @param expired the evidence that counts no more, the latest first
 */
public record PairDepth(OrganizationPair pair, int level, List<DepthEvidence> carrying, List<DepthEvidence> expired) {

    /** The deepest level. */
    public static final int DEEPEST = 5;

    /** Lowest level of deep cooperation. */
    public static final int DEEP = 3;

    public PairDepth {
        carrying = List.copyOf(carrying);
        expired = List.copyOf(expired);
    }

    /** The pairs that had begun to cooperate by the day, the deepest first. */
    public static List<PairDepth> on(LocalDate day, Collection<DepthEvidence> evidence) {
        Map<String, List<DepthEvidence>> pairs = evidence.stream()
                .filter(each -> each.isKnownOn(day))
                .collect(Collectors.groupingBy(each -> each.pair().key(), TreeMap::new, Collectors.toList()));
        return pairs.values().stream()
                .map(known -> of(day, known))
                .sorted(Comparator.comparing(PairDepth::level).reversed().thenComparing(pair -> pair.pair()
                        .key()))
                .toList();
    }

    private static PairDepth of(LocalDate day, List<DepthEvidence> known) {
        var carrying = known.stream()
                .filter(each -> each.countsOn(day))
                .sorted(Comparator.comparing(DepthEvidence::level)
                        .reversed()
                        .thenComparing(DepthEvidence::since)
                        .thenComparing(DepthEvidence::reference))
                .toList();
        var expired = known.stream()
                .filter(each -> !each.countsOn(day))
                .sorted(Comparator.comparing(DepthEvidence::since).reversed().thenComparing(DepthEvidence::reference))
                .toList();
        int level = carrying.stream().mapToInt(DepthEvidence::level).max().orElse(0);
        return new PairDepth(known.get(0).pair(), level, carrying, expired);
    }

    /** The evidence that shows the level itself. */
    public List<DepthEvidence> deciding() {
        return carrying.stream().filter(each -> each.level() == level).toList();
    }

    /** The level after this one; that of the deepest where there is none. */
    public int nextLevel() {
        return Math.min(DEEPEST, level + 1);
    }
}
