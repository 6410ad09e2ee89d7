package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaCenters implements Centers {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected JpaCenters() {}

    JpaCenters(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Center center) {
        entities.persist(center);
        entities.flush();
    }

    @Override
    public Optional<Center> bySlug(Slug slug) {
        return entities.createQuery("select c from Center c where c.slug = :slug", Center.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Center> byId(UUID id) {
        return Optional.ofNullable(entities.find(Center.class, id));
    }

    @Override
    public Optional<Center> lock(Slug slug) {
        var center = bySlug(slug);
        center.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return center;
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "centers", RESERVED_SLUGS).numbered(wanted);
    }
}
