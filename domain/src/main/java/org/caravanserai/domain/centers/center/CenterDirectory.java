package org.caravanserai.domain.centers.center;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Lists of centers. */
public interface CenterDirectory {

    /**
     * One page; the query searches names, owners and cities, also those of open teaching points. Sorts {@code name}, {@code openedOn}, {@code country}, {@code
     * state}.
     */
    Page<CenterRow> page(CenterFilter filter, PageRequest request);

    /**
     * The cities of all centers that a page of {@link #page} could show, with their open teaching points in the same country; by
     * country, the city with most centers first.
     *
     * @param query words as of a page; null for all
     * @param at the moment at which teaching points are open
     */
    List<CenterPlace> places(CenterFilter filter, @Nullable String query, Instant at);

    /**
     * Values of {@code country}, {@code language}, {@code kind}, {@code state} and {@code status} by which public centers can be narrowed further.
     *
     * @param filter its states are what is chosen among those that are public
     * @param query words as of a page; null for all
     * @param at the moment at which a status is held
     */
    Facets facets(CenterFilter filter, @Nullable String query, Instant at);

    /** Number of running centers. */
    long running();
}
