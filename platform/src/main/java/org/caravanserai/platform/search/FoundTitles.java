package org.caravanserai.platform.search;

import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.shared.LocalizedText;

/** Titles of a kind that are not shown as they are kept: a CDI bean of its area. */
public interface FoundTitles {

    FoundKind kind();

    /**
     * @param key of the thing
     * @param kept its title when it was indexed
     */
    LocalizedText title(String key, LocalizedText kept);
}
