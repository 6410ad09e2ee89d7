package org.caravanserai.domain.centers.center;

import java.time.Instant;
import java.util.List;
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

    /** Countries, by code, in which centers are that anybody may see. */
    List<String> countries();

    /** Languages, by ISO 639-3 code, that centers teach which anybody may see. */
    List<String> languages();

    /** Number of running centers. */
    long running();
}
