package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.centers.permit.TeacherPermits;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaTeacherPermits implements TeacherPermits {

    private final Entities entities;

    @Inject
    JpaTeacherPermits(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(TeacherPermit permit) {
        entities.addNow(permit);
    }

    @Override
    public List<TeacherPermit> of(UUID center) {
        return entities.all(
                TeacherPermit.class,
                "select p from TeacherPermit p where p.center = ?1 and p.withdrawnOn is null"
                        + " order by p.until, p.id",
                center);
    }

    @Override
    public Optional<TeacherPermit> byId(UUID id) {
        return entities.find(TeacherPermit.class, id);
    }
}
