package org.caravanserai.domain.search;

import org.caravanserai.domain.shared.Page;

/** A kind that has an index of its own: a CDI bean of its area. */
public interface FoundElsewhere {

    FoundKind kind();

    /**
     * @return a page of at most {@link FoundThings#MOST} things; a total of one more says that there are more
     */
    Page<FoundThing> find(SearchPhrase phrase, String name, int page, int size);
}
