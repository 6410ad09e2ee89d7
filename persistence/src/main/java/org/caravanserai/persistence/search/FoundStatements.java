package org.caravanserai.persistence.search;

import java.util.Map;
import org.caravanserai.domain.search.FoundKind;

/** What an area lets be found. A CDI bean of the area that declares the kinds. */
public interface FoundStatements {

    /**
     * For each kind a select of what everybody may see, with these columns: {@code source} by which changes are noted, {@code key} of the thing,
     * {@code address} (path of its page), {@code title} and {@code about} (texts by language), {@code names} (further names, {@code text[]}), {@code
     * city}, {@code country} and {@code day} as they are shown, and {@code cities}, {@code countries} and {@code languages} ({@code text[]}) that it
     * belongs to. It ends in a condition on the source, written {@code k.slug {sources}}.
     */
    Map<FoundKind, String> statements();
}
