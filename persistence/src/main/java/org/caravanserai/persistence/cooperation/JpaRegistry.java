package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.FreeSlugs;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaRegistry implements Registry {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaRegistry(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    /** Written at once: read models of the same transaction see it, and the next free slug is another one. */
    @Override
    public void add(RegistryEntry entry) {
        entities.addNow(entry);
    }

    @Override
    public <T extends RegistryEntry> Optional<T> lock(Class<T> type, Slug slug) {
        return entities.lock(
                entities.one(type, "select e from " + type.getSimpleName() + " e where e.slug = ?1", slug));
    }

    @Override
    public boolean has(UUID id) {
        return sql.first("select 1 as there from cooperation_entry where id = ?", row -> row.number("there"), id)
                .isPresent();
    }

    @Override
    public Optional<UUID> find(Slug slug) {
        return entities.one(UUID.class, "select e.id from RegistryEntry e where e.slug = ?1", slug);
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
