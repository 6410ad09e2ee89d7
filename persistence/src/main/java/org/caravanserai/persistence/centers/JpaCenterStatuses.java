package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.CenterStatuses;

@ApplicationScoped
class JpaCenterStatuses implements CenterStatuses {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaCenterStatuses() {}

    @Override
    public void add(CenterStatus status) {
        entities.persist(status);
        entities.flush();
    }

    @Override
    public List<CenterStatus> of(UUID center) {
        return entities.createQuery(
                        "select s from CenterStatus s where s.center = :center order by s.from desc, s.kind, s.id",
                        CenterStatus.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public Optional<CenterStatus> byId(UUID id) {
        return Optional.ofNullable(entities.find(CenterStatus.class, id));
    }
}
