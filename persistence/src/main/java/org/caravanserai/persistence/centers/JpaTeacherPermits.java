package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.centers.permit.TeacherPermits;

@ApplicationScoped
class JpaTeacherPermits implements TeacherPermits {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaTeacherPermits() {}

    @Override
    public void add(TeacherPermit permit) {
        entities.persist(permit);
        entities.flush();
    }

    @Override
    public List<TeacherPermit> of(UUID center) {
        return entities.createQuery(
                        "select p from TeacherPermit p where p.center = :center and p.withdrawnOn is null"
                                + " order by p.until, p.id",
                        TeacherPermit.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public Optional<TeacherPermit> byId(UUID id) {
        return Optional.ofNullable(entities.find(TeacherPermit.class, id));
    }
}
