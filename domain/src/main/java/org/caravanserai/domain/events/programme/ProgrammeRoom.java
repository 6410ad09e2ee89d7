package org.caravanserai.domain.events.programme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room of the programme, known by its name.
 *
 * @param guid not unique: real programmes give several rooms the same one
 * @param description by language; {@link #UNTAGGED} where the source gave plain text
 */
public record ProgrammeRoom(
        String name,
        @Nullable UUID guid,
        @Nullable String slug,
        @Nullable String type,
        @Nullable BigDecimal capacity,
        SortedMap<String, String> description,
        @Nullable String url,
        UnknownFields extra) {

    public static final String UNTAGGED = "und";

    /** Among the further fields: whether the room holds several sessions at a time. No format has a field for it. */
    public static final String SHARED = "shared";

    public ProgrammeRoom {
        description = Collections.unmodifiableSortedMap(new TreeMap<>(description));
    }

    /** A room of which only the name is known. */
    public static ProgrammeRoom named(String name, @Nullable UUID guid) {
        return new ProgrammeRoom(name, guid, null, null, null, new TreeMap<>(Map.of()), null, UnknownFields.NONE);
    }

    /** The same with another name and capacity, for several sessions at a time or for one. */
    public ProgrammeRoom with(String other, @Nullable BigDecimal seats, boolean shared) {
        return new ProgrammeRoom(
                other, guid, slug, type, seats, description, url, extra.with(SHARED, shared ? "true" : null));
    }

    /** Whether it holds several sessions at a time: an aisle of posters, a lobby. */
    public boolean isShared() {
        return Boolean.parseBoolean(extra.values().get(SHARED));
    }
}
