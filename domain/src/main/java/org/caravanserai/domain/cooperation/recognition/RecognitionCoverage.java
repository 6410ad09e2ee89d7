package org.caravanserai.domain.cooperation.recognition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** With how many countries degrees are recognized, by level. */
public final class RecognitionCoverage {

    /** The key of an agreement whatever it says about levels. */
    public static final String ANY = "ANY";

    private RecognitionCoverage() {}

    /** The number of countries by key: first those with any agreement, then those whose agreement covers each level. */
    public static Map<String, Long> countries(Collection<RecognitionProvision> provisions) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put(ANY, count(provisions, provision -> true));
        for (var level : DegreeLevel.values()) {
            counts.put(level.name(), count(provisions, provision -> provision.covers(level)));
        }
        return counts;
    }

    private static long count(Collection<RecognitionProvision> provisions, Predicate<RecognitionProvision> counted) {
        return provisions.stream()
                .filter(counted)
                .map(RecognitionProvision::country)
                .distinct()
                .count();
    }
}
