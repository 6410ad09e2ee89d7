package org.caravanserai.persistence.events.listing;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.RoaringBitmap;

/** Estimates how many of all events a query will find from its hits in a sample. */
final class HitEstimate {

    /** A random sample exceeds the mean by this many standard deviations about once in 1,000 times. */
    private static final double DOUBT = 3;

    private final double share;
    private final RoaringBitmap found;
    private final int over;
    private final IntUnaryOperator day;
    private final int today;

    /**
     * @param share of all events that is in the sample
     * @param found the sampled events that match, as indexes in the order of their ends
     * @param over the number of sampled events that are over
     * @param day on which a sampled event ends
     */
    HitEstimate(double share, RoaringBitmap found, int over, IntUnaryOperator day, int today) {
        this.share = share;
        this.found = found;
        this.over = over;
        this.day = day;
        this.today = today;
    }

    /** The expected number of events. */
    double events() {
        return found.getCardinality() / share;
    }

    /** A lower bound that is almost certain; exact where the sample has all events. */
    double least() {
        double drawn = found.getCardinality();
        return (drawn - DOUBT * Math.sqrt(drawn * (1 - share))) / share;
    }

    /** The date ranges from now into the future, nearest first; the first should contain as many hits as requested. */
    List<List<String>> ahead(int wanted) {
        int back = back();
        return SearchWindows.ahead(
                today,
                new SearchWindows(
                                found.getCardinality() - back, hit -> day.applyAsInt(found.select(back + hit)) - today)
                        .reaching(wanted * share));
    }

    /** The date ranges into the past; the first should contain as many hits as requested. */
    List<List<String>> back(int wanted) {
        int back = back();
        return SearchWindows.back(
                today,
                new SearchWindows(back, hit -> today - day.applyAsInt(found.select(back - 1 - hit)))
                        .reaching(wanted * share));
    }

    private int back() {
        return over == 0 ? 0 : found.rank(over - 1);
    }
}
