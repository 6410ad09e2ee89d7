package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaOrganizations implements Organizations {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaOrganizations(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<Organization> byId(UUID id) {
        return entities.find(Organization.class, id);
    }

    @Override
    public Optional<Organization> bySlug(Slug slug) {
        return entities.one(Organization.class, "select o from Organization o where o.slug = ?1", slug);
    }

    @Override
    public Optional<Organization> byRor(RorId ror) {
        return sql.first(
                        "select id from organization where " + RorClaims.verified() + " and ror_id = ?",
                        row -> row.id("id"),
                        ror.value())
                .flatMap(this::byId);
    }

    @Override
    public Optional<Organization> locked(UUID id) {
        return entities.lock(Organization.class, id);
    }

    @Override
    public void add(Organization organization) {
        entities.addNow(organization);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "organization", RESERVED_SLUGS).numbered(wanted);
    }

    @Override
    public void moveRelatives(UUID from, UUID to) {
        entities.flush();
        for (var column : List.of("parent_id", "successor_id")) {
            sql.update(
                    "update organization set " + column + " = nullif(?2, id),"
                            + " version = version + case when id = ?2 then 0 else 1 end"
                            + " where " + column + " = ?1 and id <> ?1",
                    from,
                    to);
        }
    }
}
