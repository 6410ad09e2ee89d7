package org.caravanserai.web.searches;

import java.util.List;
import java.util.Map;

/** How an area puts into words what is looked for in one of its lists in which searches can be saved. */
public interface SavedSearchWords {

    /** The name of the list, that of its source. */
    String list();

    /** Path of the list. */
    String path();

    /**
     * Where the list shows what is found.
     *
     * @param asked values by the names of parameters
     * @param query the same as it stands in addresses; empty for everything
     */
    default String address(Map<String, List<String>> asked, String query) {
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** What the list is called, in the reader's language. */
    String title();

    /**
     * What is looked for, in the reader's language; empty for everything.
     *
     * @param asked values by the names of parameters
     */
    List<String> of(Map<String, List<String>> asked);
}
