package org.caravanserai.domain.cooperation.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What only a mechanism shows.
 *
 * @param scholarship what a scholarship scheme offers; null: nothing is said
 */
public record MechanismView(
        MechanismKind kind,
        @Nullable Integer everyMonths,
        @Nullable Offer scholarship,
        List<EditionLine> editions) implements EntryDetails {

    /**
     * What a scholarship scheme offers.
     *
     * @param places a year; null: not known
     * @param needed the level that is needed; null: none
     */
    public record Offer(@Nullable Integer places, Scholarship.@Nullable Needed needed) {}

    /**
     * An edition as it is read.
     *
     * @param event the public event of the platform; null where there is none
     */
    public record EditionLine(
            int number,
            LocalDate heldOn,
            @Nullable String city,
            @Nullable String country,
            @Nullable PublicEvent event,
            @Nullable Integer attendance,
            LocalizedText outcome) {}
}
