package org.caravanserai.domain.approval;

import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** An authority's decision on a submission. */
public enum Decision {
    APPROVE,
    /** Sent back with a note, to be changed and submitted again. */
    RETURN,
    REJECT;

    /**
     * @throws Invalid {@code required} where nothing says why it is sent back or rejected
     */
    public void requireNote(@Nullable String note) {
        requireNote(this == APPROVE, note);
    }

    /**
     * For what is approved or refused and never sent back.
     *
     * @throws Invalid {@code required} where nothing says why it is refused
     */
    public static void requireNote(boolean approved, @Nullable String note) {
        if (!approved && (note == null || note.isBlank())) {
            throw new Invalid("note", "required");
        }
    }
}
