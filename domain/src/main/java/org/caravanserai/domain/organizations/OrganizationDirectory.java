package org.caravanserai.domain.organizations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Organizations as rows of lists. */
public interface OrganizationDirectory {

    /**
     * The query searches all names in all scripts, ROR id and domain; when nothing has all words, names that resemble it.
     *
     * @param phrase the query as the languages read it: words in all their forms, without articles
     * @param request its query, as it was typed, and the page and order.
     * Orders: {@code name}, {@code country}, {@code newest}; without one, by likeness to the query, else by name.
     */
    Page<OrganizationRow> search(OrganizationFilter filter, SearchPhrase phrase, PageRequest request);

    /**
     * Values of {@code sector} and {@code country} by which what {@link #search} finds can be narrowed further.
     *
     * @param query as it was typed; null for all
     */
    Facets facets(OrganizationFilter filter, SearchPhrase phrase, @Nullable String query);

    Map<UUID, OrganizationRow> byIds(Collection<UUID> ids);

    /** Organizations of the account, by name. */
    List<OwnOrganization> ofMember(UUID accountId);
}
