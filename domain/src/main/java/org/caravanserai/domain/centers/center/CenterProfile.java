package org.caravanserai.domain.centers.center;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a center says of itself.
 *
 * @param host the organization at whose place it is and which applies for it
 * @param partner the institution from abroad; null where there is none
 * @param languages taught, at least one
 */
public record CenterProfile(
        LocalizedText name,
        LocalizedText about,
        CenterKind kind,
        UUID host,
        @Nullable UUID partner,
        Place place,
        TeachingCalendar calendar,
        List<TaughtLanguage> languages) {

    /**
     * @throws Invalid {@code required}, {@code partner-is-host}
     */
    public CenterProfile {
        languages = languages.stream().distinct().sorted().toList();
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .check(!languages.isEmpty(), "languages", "required")
                .check(!host.equals(partner), "partner", "partner-is-host")
                .throwIfAny();
    }

    /** The same with another calendar. */
    public CenterProfile withCalendar(TeachingCalendar other) {
        return new CenterProfile(name, about, kind, host, partner, place, other, languages);
    }

    /** The same with another description and place. */
    public CenterProfile with(LocalizedText description, Place where) {
        return new CenterProfile(name, description, kind, host, partner, where, calendar, languages);
    }

    /** The same with another partner. */
    public CenterProfile withPartner(@Nullable UUID other) {
        return new CenterProfile(name, about, kind, host, other, place, calendar, languages);
    }
}
