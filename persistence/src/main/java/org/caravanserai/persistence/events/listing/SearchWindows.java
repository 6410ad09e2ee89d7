package org.caravanserai.persistence.events.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How a search goes through the events, in looks, outwards from now, the first of which should hold what is wanted, each next one some times more,
 * the last one all that is left.
 */
final class SearchWindows {

    /** A little more than wanted: a look that holds a little less costs another one. */
    private static final double FIRST = 1.3;

    private static final double GROWTH = 3;
    private static final int MOST = 6;

    /** So many hits say how far apart they lie. */
    private static final int TELLING = 8;

    private final int hits;
    private final IntUnaryOperator distance;

    /**
     * @param hits how many were found among the drawn events in one direction
     * @param distance in days of each of them from today, the nearest first, from 0
     */
    SearchWindows(int hits, IntUnaryOperator distance) {
        this.hits = hits;
        this.distance = distance;
    }

    /**
     * How many days each look but the last one reaches.
     *
     * @param wanted how many of the hits, less than one where not even one among the drawn is needed
     */
    List<Integer> reaching(double wanted) {
        List<Integer> reaches = new ArrayList<>();
        int last = -1;
        for (double next = FIRST * wanted; next < hits && reaches.size() < MOST; next *= GROWTH) {
            int reach = reach(next);
            if (reach > last) {
                reaches.add(reach);
                last = reach;
            }
        }
        return reaches;
    }

    private int reach(double wanted) {
        int telling = Math.min(hits, TELLING);
        if (wanted >= telling) {
            return distance.applyAsInt((int) Math.ceil(wanted) - 1);
        }
        double nearest = distance.applyAsInt(0);
        double gap = telling == 1 ? nearest : (distance.applyAsInt(telling - 1) - nearest) / (telling - 1);
        return (int) Math.ceil(Math.max(0, nearest - gap) + wanted * gap);
    }

    /** From today to the end of all days, each look as the tokens of which an event must have one. */
    static List<List<String>> ahead(int today, List<Integer> reaches) {
        List<List<String>> looks = new ArrayList<>();
        int from = today;
        for (int reach : reaches) {
            int to = Math.min(today + reach + 1, Days.LAST);
            if (to > from) {
                looks.add(Days.span(from, to));
                from = to;
            }
        }
        looks.add(Days.span(from, Days.LAST + 1));
        return looks;
    }

    /** From today, of which a part is over, to the first of all days. */
    static List<List<String>> back(int today, List<Integer> reaches) {
        List<List<String>> looks = new ArrayList<>();
        int to = today + 1;
        for (int reach : reaches) {
            int from = Math.max(today - reach, 1);
            if (from < to) {
                looks.add(Days.span(from, to));
                to = from;
            }
        }
        looks.add(Days.span(0, to));
        return looks;
    }
}
