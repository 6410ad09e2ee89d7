package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * When events end, as tokens: their week, and the groups of 4, 16, 64, 256 and 1,024 weeks it lies in. A span of weeks is then a handful of tokens,
 * and a search can look at the nearest weeks first and go on outwards only while it has not found enough.
 */
final class Weeks {

    private static final long SECONDS = 604_800;
    private static final int LAST = 8_191;
    private static final int GRAINS = 6;
    private static final int BITS = 2;

    /** Each look holds so many times more than the one before. */
    private static final int GROWTH = 4;

    private Weeks() {}

    static int of(Instant time) {
        return (int) Math.max(0, Math.min(LAST, Math.floorDiv(time.getEpochSecond(), SECONDS)));
    }

    static List<String> tokens(Instant endsAt) {
        int week = of(endsAt);
        List<String> tokens = new ArrayList<>();
        for (int grain = 0; grain < GRAINS; grain++) {
            tokens.add(token(grain, week));
        }
        return tokens;
    }

    /** The group of four weeks that a week lies in. */
    static String group(int week) {
        return token(1, week);
    }

    /**
     * The looks ahead, the nearest first, each as the tokens of which an event must have one.
     *
     * @param expected how many matches a week holds
     * @param enough how many the first look should hold
     */
    static List<List<String>> ahead(Instant now, ToDoubleFunction<Integer> expected, double enough) {
        List<List<String>> looks = new ArrayList<>();
        int from = of(now);
        double found = 0;
        double wanted = enough;
        for (int week = from; week <= LAST && looks.size() < GRAINS; week++) {
            found += expected.applyAsDouble(week);
            if (found >= wanted) {
                looks.add(span(from, week + 1));
                from = week + 1;
                found = 0;
                wanted *= GROWTH;
            }
        }
        looks.add(span(from, LAST + 1));
        return looks;
    }

    /** The looks back; the first one begins with the current week, of which a part is over. */
    static List<List<String>> back(Instant now, ToDoubleFunction<Integer> expected, double enough) {
        List<List<String>> looks = new ArrayList<>();
        int to = of(now) + 1;
        double found = 0;
        double wanted = enough;
        for (int week = to - 1; week >= 0 && looks.size() < GRAINS; week--) {
            found += expected.applyAsDouble(week);
            if (found >= wanted) {
                looks.add(span(week, to));
                to = week;
                found = 0;
                wanted *= GROWTH;
            }
        }
        looks.add(span(0, to));
        return looks;
    }

    /** The weeks from one to before another, by the fewest tokens. */
    private static List<String> span(int from, int to) {
        List<String> tokens = new ArrayList<>();
        int week = from;
        while (week < to) {
            int grain = 0;
            while (grain + 1 < GRAINS && fits(week, grain + 1, to)) {
                grain++;
            }
            tokens.add(token(grain, week));
            week += 1 << (BITS * grain);
        }
        return tokens;
    }

    private static boolean fits(int week, int grain, int to) {
        int length = 1 << (BITS * grain);
        return week % length == 0 && week + length <= to;
    }

    private static String token(int grain, int week) {
        return "e" + grain + "=" + (week >> (BITS * grain));
    }
}
