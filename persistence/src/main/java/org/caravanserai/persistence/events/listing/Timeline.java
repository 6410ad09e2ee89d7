package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the events are spread over the days on which they end, and how a search goes through them: in looks, outwards from now, the first of
 * which should hold what is wanted, each next one some times more, the last one all that is left.
 */
final class Timeline {

    /** A little more than wanted: a look that holds a little less costs another one. */
    private static final double FIRST = 1.3;

    private static final double GROWTH = 3;
    private static final int MOST_LOOKS = 6;

    /** For each day the share of events that end before it. */
    private final double[] before = new double[Days.LAST + 2];

    /**
     * @param share of a group of days ({@link Days#token}); 0 where unknown
     */
    Timeline(ToDoubleFunction<String> share) {
        int largest = Days.GRAINS - 1;
        for (int day = 0; day <= Days.LAST; day += Days.length(largest)) {
            spread(largest, day, share.applyAsDouble(Days.token(largest, day)), share);
        }
        for (int day = 1; day < before.length; day++) {
            before[day] += before[day - 1];
        }
    }

    /** What is known of the parts of a group is theirs; the rest is spread over those of which nothing is known. */
    private void spread(int grain, int day, double ofGroup, ToDoubleFunction<String> share) {
        if (grain == 0) {
            before[day + 1] = ofGroup;
            return;
        }
        int length = Days.length(grain - 1);
        double[] known = new double[Days.PARTS];
        double sum = 0;
        int unknown = 0;
        for (int part = 0; part < Days.PARTS; part++) {
            known[part] = share.applyAsDouble(Days.token(grain - 1, day + part * length));
            sum += known[part];
            unknown += known[part] == 0 ? 1 : 0;
        }
        double rest = unknown == 0 ? 0 : Math.max(0, ofGroup - sum) / unknown;
        for (int part = 0; part < Days.PARTS; part++) {
            spread(grain - 1, day + part * length, known[part] == 0 ? rest : known[part], share);
        }
    }

    /**
     * The looks ahead, the nearest first, each as the tokens of which an event must have one.
     *
     * @param wanted the share of all events that the first look should hold
     */
    List<List<String>> ahead(Instant now, double wanted) {
        List<List<String>> looks = new ArrayList<>();
        int from = Days.of(now);
        double next = FIRST * wanted;
        for (int to = reaching(before[from] + next); to <= Days.LAST && looks.size() < MOST_LOOKS; ) {
            looks.add(Days.span(from, to));
            from = to;
            next *= GROWTH;
            to = reaching(before[from] + next);
        }
        looks.add(Days.span(from, Days.LAST + 1));
        return looks;
    }

    /** The looks back; the first one begins with the current day, of which a part is over. */
    List<List<String>> back(Instant now, double wanted) {
        List<List<String>> looks = new ArrayList<>();
        int to = Days.of(now) + 1;
        double next = FIRST * wanted;
        for (int from = leaving(before[to] - next); from > 0 && looks.size() < MOST_LOOKS; ) {
            looks.add(Days.span(from, to));
            to = from;
            next *= GROWTH;
            from = leaving(before[to] - next);
        }
        looks.add(Days.span(0, to));
        return looks;
    }

    /** The first day before which there are so many; after the last one where there never are. */
    private int reaching(double share) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < share) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last day before which there are no more than so many; 0 where there always are. */
    private int leaving(double share) {
        int after = reaching(Math.nextUp(share));
        return share < 0 ? 0 : after - 1;
    }
}
