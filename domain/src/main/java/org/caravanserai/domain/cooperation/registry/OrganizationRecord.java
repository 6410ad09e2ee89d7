package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organization has with others: an exchange agreement, a center, an entry of the registry.
 *
 * @param subkind name of a constant of the kind's own enum, for entries of the registry; null where there is none
 * @param reference code of an exchange agreement, slug of a center or entry
 * @param title empty where it has no name of its own
 * @param others the other organizations
 * @param since null where it is not known
 * @param until its last day; null where none is known
 */
public record OrganizationRecord(
        UpcomingEnd.Kind kind,
        @Nullable String subkind,
        String reference,
        LocalizedText title,
        List<Other> others,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** Another organization that takes part. */
    public record Other(String slug, LocalizedText name) {}

    public OrganizationRecord {
        others = List.copyOf(others);
    }
}
