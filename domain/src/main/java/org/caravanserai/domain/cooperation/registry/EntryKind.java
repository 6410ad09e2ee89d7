package org.caravanserai.domain.cooperation.registry;

import java.util.Locale;

/** Kind of registered record. */
public enum EntryKind {
    /** A policy instrument: a joint statement, an action plan, an agreement on degrees. */
    INSTRUMENT,
    /** A mechanism or platform: a conference, a forum, an exchange week, a committee. */
    MECHANISM,
    /** An alliance of universities, which is no legal person. */
    ALLIANCE,
    /** A joint programme or a joint institution. */
    PROGRAMME,
    /** A project of enterprises, universities and research institutions. */
    PROJECT;

    /** The part of addresses under which records of this kind are: {@code instruments}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT) + "s";
    }
}
