package org.caravanserai.domain.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Page;

/** The public things of all areas, searched by words. Uses one statement for any query. */
public interface FoundThings {

    /** How many things of a kind are counted and paged through at most; a total of one more says that there are more. */
    int MOST = 200;

    /** The kinds that it knows, in order. */
    List<FoundKind> kinds();

    /**
     * The best of each kind.
     *
     * @param name the words as they were typed, folded, for names that are just these
     * @param each how many of a kind at most
     * @param today decides what is over
     * @return kinds of which something was found
     */
    Map<FoundKind, Page<FoundThing>> best(SearchPhrase phrase, String name, int each, LocalDate today);

    Page<FoundThing> ofKind(FoundKind kind, SearchPhrase phrase, String name, int page, int size, LocalDate today);
}
