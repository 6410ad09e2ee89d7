package org.caravanserai.domain.messages;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A kind of place with people who can be written to. Every area has an enum of its own; messages store {@link #name()}, so a constant
 * must not be renamed.
 */
public interface AudienceKind {

    /** The name of the constant; unique among all areas. */
    String name();

    /** By what the people are chosen: the values of each filter, in the order in which they are offered; none where every value is taken. */
    Map<String, List<String>> filters();

    /** How addresses name it, for example {@code event}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
