package org.caravanserai.domain.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Notices that wait for the daily summary of an account.
 *
 * @param since when the first of them was made
 */
public record WaitingSummary(UUID account, ZoneId zone, Instant since) {

    private static final LocalTime SENT_AT = LocalTime.of(7, 0);

    /** Whether it has been seven in the morning where the person is since the first of them was made. */
    public boolean isDue(Instant now) {
        return since.isBefore(lastTime(now));
    }

    private Instant lastTime(Instant now) {
        var today = LocalDate.ofInstant(now, zone).atTime(SENT_AT).atZone(zone).toInstant();
        return today.isAfter(now)
                ? LocalDate.ofInstant(now, zone)
                        .minusDays(1)
                        .atTime(SENT_AT)
                        .atZone(zone)
                        .toInstant()
                : today;
    }
}
