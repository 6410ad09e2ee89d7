package org.caravanserai.web.messages;

import org.caravanserai.domain.messages.AudienceKind;
import org.jspecify.annotations.Nullable;

/** How an area calls the people to whom messages are written; a CDI bean for each kind of audience. */
public interface AudienceWords {

    AudienceKind kind();

    /**
     * Beginning of the keys of its texts: that of the name of a filter follows, {@code state}, and then that of a value, {@code state.WAITING}; {@code people}
     * is everybody.
     */
    String keys();

    /** Path of the Facelet with the tabs of the place, which gets the address of the place as {@code slug}; null where it has none. */
    default @Nullable String tabs() {
        return null;
    }

    /** Key of what the list of places is called, and its path: the first part of the way to the place. */
    Way way();

    /**
     * A step of the way to the place.
     *
     * @param key of its words
     */
    record Way(String key, String path) {}
}
