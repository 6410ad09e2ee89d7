package org.caravanserai.domain.cooperation.proposal;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Of the events that are over, how many led to an agreement, also one on exchange, or a project within 24 months.
 *
 * @param ended events that are over
 * @param converted those of them from which something came
 * @param came what came of them, the latest first, at most {@value #MOST}
 */
public record Conversion(long ended, long converted, List<Came> came) {

    /** How many rows are read. */
    public static final int MOST = 1000;

    public Conversion {
        came = List.copyOf(came);
    }

    /**
     * Something that resulted from an event.
     *
     * @param event slug of the event
     * @param kind of the record of the registry; null for an exchange agreement
     * @param slug of the record; the code of the agreement
     * @param beganOn when it began, or was registered where that is not known
     */
    public record Came(String event, @Nullable EntryKind kind, String slug, LocalizedText title, LocalDate beganOn) {}

    /** Converted events of a hundred that are over; 0 where none is over. */
    public long percent() {
        return ended == 0 ? 0 : Math.round(100.0 * converted / ended);
    }
}
