package org.caravanserai.schedule;

import java.util.List;

/**
 * Something in a source that could not be taken as it stood.
 *
 * @param place line and column of an XML source, or JSON pointer
 * @param reason what was the matter
 * @param args what the reason's text has places for
 */
public record Note(String place, Reason reason, List<String> args) {

    public Note {
        args = List.copyOf(args);
    }

    /** Why a value was not taken as it stood, and what was done instead. */
    public enum Reason {
        /** The value is not of the expected kind; it is kept aside, the field stays empty. */
        UNREADABLE,
        /** A required value is missing; the second argument is used instead. */
        MISSING,
        /** A short identifier of old; a stable UUID was made of it, the original is kept. */
        LEGACY_GUID,
        /** An earlier session has the same guid; another one was made. */
        REPEATED_GUID,
        /** An earlier day has the same index; the next free one was taken. */
        REPEATED_DAY,
        /** Another field says otherwise and was believed. */
        CONTRADICTION,
        /** No date and no usable time: the session was left out. */
        SESSION_LEFT_OUT,
        /** The part is not of the expected shape and was left out. */
        PART_LEFT_OUT,
        /** The source has no time zone known to the platform; the second argument is used instead. */
        UNKNOWN_ZONE
    }
}
