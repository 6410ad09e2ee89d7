package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaRegistry implements Registry {

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaRegistry(Sql sql) {
        this.sql = sql;
    }

    /** Written at once: read models of the same transaction see it, and the next free slug is another one. */
    @Override
    public void add(RegistryEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    @Override
    public <T extends RegistryEntry> Optional<T> lock(Class<T> type, Slug slug) {
        var found = entities.createQuery("select e from " + type.getSimpleName() + " e where e.slug = :slug", type)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
        found.ifPresent(entry -> entities.refresh(entry, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public boolean has(UUID id) {
        return sql.first("select 1 as there from cooperation_entry where id = ?", row -> row.number("there"), id)
                .isPresent();
    }

    @Override
    public Optional<UUID> find(Slug slug) {
        return entities.createQuery("select e.id from RegistryEntry e where e.slug = :slug", UUID.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void withdraw(RegistryEntry entry, String reason, Instant now) {
        entities.flush();
        var withdrawn = sql.update(
                "update cooperation_record set withdrawn_at = ?, withdrawn_because = ?, version = version + 1"
                        + " where id = ? and withdrawn_at is null",
                now,
                reason,
                entry.id());
        if (withdrawn == 0) {
            throw new NotFound("not-found");
        }
        entities.detach(entry);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return new FreeSlugs(sql, "cooperation_record", RESERVED_SLUGS).numbered(wanted);
    }
}
