package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OrganizationFilter;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlOrganizationDirectory implements OrganizationDirectory {

    private OrganizationSearch search;
    private OrganizationProfilePage profilePage;
    private DuplicateSearch duplicates;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected SqlOrganizationDirectory() {}

    @Inject
    @SuppressWarnings("NullAway.Init")
    SqlOrganizationDirectory(
            OrganizationSearch search, OrganizationProfilePage profilePage, DuplicateSearch duplicates) {
        this.search = search;
        this.profilePage = profilePage;
        this.duplicates = duplicates;
    }

    @Override
    public Page<OrganizationRow> search(OrganizationFilter filter, SearchPhrase phrase, PageRequest request) {
        return search.search(filter, phrase, request);
    }

    @Override
    public Optional<OrganizationView> view(Slug slug) {
        return profilePage.view(slug);
    }

    @Override
    public Map<UUID, OrganizationRow> byIds(Collection<UUID> ids) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select " + OrganizationRows.COLUMNS + " from organization o where o.id = any(cast("
                                + sql.words(ids.stream().map(UUID::toString).toList()) + " as uuid[]))")
                .stream()
                .map(OrganizationRows::read)
                .collect(Collectors.toMap(OrganizationRow::id, row -> row));
    }

    @Override
    public List<OwnOrganization> ofMember(UUID accountId) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select o.id, o.slug, o.display_name, o.state, string_agg(m.role, ' ') from membership m"
                                + " join organization o on o.id = m.organization_id where m.account_id = "
                                + sql.arg(accountId) + " group by o.id order by o.sort_name, o.id")
                .stream()
                .map(row -> new OwnOrganization(
                        ColumnValues.id(row[0]),
                        row[1].toString(),
                        Json.localized(row[2]),
                        ColumnValues.constant(OrganizationState.class, row[3]),
                        Arrays.stream(row[4].toString().split(" ", -1))
                                .map(OrganizationRole::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    @Override
    public List<DuplicateCandidate> resembling(Collection<String> names, @Nullable RorId ror, int limit) {
        return duplicates.resembling(names, ror, limit);
    }
}
