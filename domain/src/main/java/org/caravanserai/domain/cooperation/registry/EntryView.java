package org.caravanserai.domain.cooperation.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that is known about it.
 *
 * @param linkedFrom records that link to this one
 * @param years yearly figures, oldest first
 */
public record EntryView(
        EntryRow row,
        @Nullable String source,
        LocalDate asOf,
        List<NameLine> names,
        List<PartyLine> parties,
        List<LinkLine> links,
        List<LinkLine> linkedFrom,
        List<YearLine> years,
        EntryDetails details) {

    /** A name as it is read. */
    public record NameLine(EntryNameKind kind, @Nullable String language, String value) {}

    /**
     * A party as it is read.
     *
     * @param organization slug; null for a country and for a body known by name only
     * @param languages tags of those its people work in at level B2 or better
     */
    public record PartyLine(
            PartyRole role,
            Sector sector,
            @Nullable String organization,
            @Nullable String country,
            LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<String> languages) {}

    /**
     * The figures of a year as they are read.
     *
     * @param currency ISO 4217; null without a cost
     */
    public record YearLine(
            int year,
            @Nullable Integer participants,
            @Nullable BigDecimal cost,
            @Nullable String currency,
            @Nullable Integer trained,
            @Nullable Integer placed) {

        /** How many of a hundred trained people have a job in their trade; null where that is not known. */
        public @Nullable Integer placement() {
            return trained == null || placed == null || trained == 0
                    ? null
                    : (int) Math.round(HUNDRED * placed / trained);
        }
    }

    private static final double HUNDRED = 100;

    /**
     * A connection as it is read.
     *
     * @param label what people read: the words written for it, or the title of the record or event; may be empty
     * @param written the words written for it; empty where there are none
     * @param kind of the record when it leads to one; null otherwise
     */
    public record LinkLine(
            LinkRelation relation,
            LinkTarget target,
            String reference,
            LocalizedText label,
            LocalizedText written,
            @Nullable EntryKind kind) {}
}
