package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaCenters implements Centers {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaCenters(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Center center) {
        entities.addNow(center);
    }

    @Override
    public void remove(Center draft) {
        entities.removeNow(draft);
    }

    @Override
    public Optional<Center> bySlug(Slug slug) {
        return entities.one(Center.class, "select c from Center c where c.slug = ?1", slug);
    }

    @Override
    public Optional<Center> byId(UUID id) {
        return entities.find(Center.class, id);
    }

    /** The weakest lock that keeps other writers out: what refers to the center is added meanwhile. */
    @Override
    public Optional<Center> lock(Slug slug) {
        return entities.newest(
                sql.first("select id from centers where slug = ? for no key update", row -> row.id("id"), slug.value())
                        .flatMap(this::byId));
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "centers", RESERVED_SLUGS).numbered(wanted);
    }

    @Override
    public int nextApproval(int year) {
        return sql.first("""
            insert into center_approval_counter (year, last) values (?, 1)
            on conflict (year) do update set last = center_approval_counter.last + 1 returning last
            """, row -> row.number("last"), year).orElseThrow();
    }
}
