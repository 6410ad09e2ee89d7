package org.caravanserai.domain.exchanges.ewp;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of EWP. An institution is known by its first domain (SCHAC home organization) when somebody has vouched for
 * the organization, else by its slug; an agreement and a nomination by their codes.
 */
public interface EwpDirectory {

    /** The organization that is known by this identifier. */
    Optional<Slug> organization(String heiId);

    /** The identifiers of these organizations. */
    Map<UUID, String> heiIds(Collection<UUID> organizations);

    /** Those of these organizations that have a domain (SCHAC home organization) for which somebody has vouched, with it. */
    Map<UUID, String> homeOrganizations(Collection<UUID> organizations);

    /** The code of the nomination of which this stay came. */
    Optional<String> nominationOfStay(String mobility);

    /** The European Student Identifier that the person of a nomination has stated. */
    Optional<String> studentIdentifier(UUID nomination);

    /**
     * Codes of agreements between two organizations, at least one of them of these, that were not withdrawn; the newest first.
     *
     * @param year only those with a condition that covers it; null for all
     * @param since only those changed at this moment or later; null for all
     */
    List<String> agreements(Set<UUID> organizations, @Nullable AcademicYear year, @Nullable Instant since);

    /**
     * Codes of nominations of students from or to one of these organizations, the newest first.
     *
     * @param year of the stay; null for all
     * @param since only those made or decided at this moment or later; null for all
     */
    List<String> nominations(Set<UUID> organizations, @Nullable AcademicYear year, @Nullable Instant since);
}
