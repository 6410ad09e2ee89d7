package org.caravanserai.domain.cooperation.agreement;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A term of an agreement that ends soon.
 *
 * @param record {@code AGREEMENT} or {@code CENTER}
 * @param reference code of the agreement, slug of the center
 * @param country the one of those asked for that it belongs to
 * @param lastStep the last day by the day asked for on which somebody did something for a further term; null: nobody has
 */
public record EndingTerm(
        String record,
        String reference,
        LocalizedText title,
        String country,
        LocalDate endsOn,
        @Nullable LocalDate lastStep) {

    /** Whether nothing has been done for a further term in so many days before the day. */
    public boolean isAtRisk(LocalDate day, int days) {
        return lastStep == null || lastStep.isBefore(day.minusDays(days).plusDays(1));
    }
}
