package org.caravanserai.domain.cooperation.indicator;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something by which there is cooperation with a country.
 *
 * @param kind code of a {@link CooperationKind}
 * @param source where it is recorded: a kind of the registry, {@code AGREEMENT} or {@code CENTER}
 * @param reference slug or code there
 * @param since first day; null: for longer than is known
 * @param until last day; null: no end is known
 */
public record CooperationFact(
        String kind,
        String country,
        String source,
        String reference,
        LocalizedText title,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    public boolean isInEffectOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
