package org.caravanserai.domain.cooperation.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads the registry. */
public interface RegistryDirectory {

    /**
     * The query searches all names in all scripts, also aliases and wrong translations.
     *
     * @param request sorts by {@code title}, {@code kind}, {@code registered} and {@code -beginsOn} (the usual order)
     */
    Page<EntryRow> page(EntryFilter filter, PageRequest request);

    /**
     * Values of {@code kind} (that within the kind of records), {@code country} and {@code way} by which the list can be narrowed further.
     *
     * @param query words as of {@link #page}; null for all
     */
    Facets facets(EntryFilter filter, @Nullable String query);

    Optional<EntryView> bySlug(EntryKind kind, String slug);

    /** A record that was withdrawn, for those who keep the registry. */
    Optional<EntryView> withdrawn(EntryKind kind, String slug);

    /** Records that were withdrawn, the last first. */
    List<WithdrawnEntry> allWithdrawn();

    /** Milestones that are not accepted yet, of projects under way in which one of the organizations takes part; the next due first. */
    List<ProjectDuty> duties(Collection<UUID> organizations);

    /**
     * Examples of the ways of cooperating, the nearest first: in the country and the field, in the field, in the
     * country.
     */
    List<EntryRow> cases(@Nullable CountryCode country, @Nullable IscedField field);
}
