package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that is known about it.
 *
 * @param linkedFrom records that link to this one
 */
public record EntryView(
        EntryRow row,
        @Nullable String source,
        LocalDate asOf,
        List<NameLine> names,
        List<PartyLine> parties,
        List<LinkLine> links,
        List<LinkLine> linkedFrom,
        EntryDetails details) {

    /** A name as it is read. */
    public record NameLine(EntryNameKind kind, @Nullable String language, String value) {}

    /**
     * A party as it is read.
     *
     * @param organization slug; null for a country and for who is known by name only
     */
    public record PartyLine(
            PartyRole role,
            Sector sector,
            @Nullable String organization,
            @Nullable String country,
            LocalizedText name,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /**
     * A connection as it is read.
     *
     * @param kind of the record when it leads to one; null otherwise
     */
    public record LinkLine(
            LinkRelation relation,
            LinkTarget target,
            String reference,
            LocalizedText label,
            @Nullable EntryKind kind) {}
}
