package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaCenterStatuses implements CenterStatuses {

    private final Entities entities;

    @Inject
    JpaCenterStatuses(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CenterStatus status) {
        entities.addNow(status);
    }

    @Override
    public List<CenterStatus> of(UUID center) {
        return entities.all(
                CenterStatus.class,
                "select s from CenterStatus s where s.center = ?1 order by s.from desc, s.kind, s.id",
                center);
    }

    @Override
    public Optional<CenterStatus> byId(UUID id) {
        return entities.find(CenterStatus.class, id);
    }
}
