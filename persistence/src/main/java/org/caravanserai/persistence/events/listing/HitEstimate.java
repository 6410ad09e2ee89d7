package org.caravanserai.persistence.events.listing;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.RoaringBitmap;

/** What a query found among some events, and so what it will find among all. */
final class HitEstimate {

    /** Chance draws so many standard deviations too many once in a thousand times. */
    private static final double DOUBT = 3;

    private final double share;
    private final RoaringBitmap found;
    private final int over;
    private final IntUnaryOperator day;
    private final int today;

    /**
     * @param share of all events that was drawn
     * @param found those of the drawn events that were found, as places in the order in which they end
     * @param over how many of the drawn events are over
     * @param day on which a drawn event ends
     */
    HitEstimate(double share, RoaringBitmap found, int over, IntUnaryOperator day, int today) {
        this.share = share;
        this.found = found;
        this.over = over;
        this.day = day;
        this.today = today;
    }

    /** How many events it will find. */
    double events() {
        return found.getCardinality() / share;
    }

    /** At least so many, as good as certainly; exactly so many where all events were tried. */
    double least() {
        double drawn = found.getCardinality();
        return (drawn - DOUBT * Math.sqrt(drawn * (1 - share))) / share;
    }

    /** The looks ahead, the nearest first; the first of them should hold what is wanted. */
    List<List<String>> ahead(int wanted) {
        int back = back();
        return SearchWindows.ahead(
                today,
                new SearchWindows(
                                found.getCardinality() - back, hit -> day.applyAsInt(found.select(back + hit)) - today)
                        .reaching(wanted * share));
    }

    /** The looks back; the first of them should hold what is wanted. */
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
