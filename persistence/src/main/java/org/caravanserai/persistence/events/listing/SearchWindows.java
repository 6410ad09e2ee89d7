package org.caravanserai.persistence.events.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The growing date ranges that a search reads, outward from now. The first should contain as many hits as requested, each next one is several
 * times larger, and the last covers the rest.
 */
final class SearchWindows {

    /** A margin over the requested number: a range with slightly too few hits costs another range. */
    private static final double FIRST = 1.3;

    private static final double GROWTH = 3;
    private static final int MOST = 6;

    /** The number of nearest hits from which the distance between hits is estimated. */
    private static final int TELLING = 8;

    private final int hits;
    private final IntUnaryOperator distance;

    /**
     * @param hits the number of sampled hits in one direction
     * @param distance of each hit from today in days, nearest first, from 0
     */
    SearchWindows(int hits, IntUnaryOperator distance) {
        this.hits = hits;
        this.distance = distance;
    }

    /**
     * The number of days that each range except the last one covers.
     *
     * @param wanted the requested number of hits in the sample; less than one when fewer than one sampled hit is needed
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

    /** From today to the last day; each range is a list of tokens of which an event must have one. */
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

    /** From today, which is partly over, back to the first day. */
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
