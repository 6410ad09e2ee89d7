package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.MarkAppeal;

@ApplicationScoped
class JpaAppeals implements Appeals {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaAppeals() {}

    @Override
    public void add(MarkAppeal appeal) {
        entities.persist(appeal);
        entities.flush();
    }

    @Override
    public Optional<MarkAppeal> byId(UUID id) {
        return Optional.ofNullable(entities.find(MarkAppeal.class, id));
    }

    @Override
    public Optional<MarkAppeal> lock(UUID id) {
        var found = byId(id);
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public List<MarkAppeal> ofEnrolment(UUID enrolment) {
        return entities.createQuery(
                        "select a from MarkAppeal a where a.enrolment = :enrolment order by a.appeal.filedAt, a.id",
                        MarkAppeal.class)
                .setParameter("enrolment", enrolment)
                .getResultList();
    }

    @Override
    public List<MarkAppeal> ofClass(UUID ofClass) {
        return entities.createQuery(
                        "select a from MarkAppeal a, Assessment b where b.id = a.assessment and b.ofClass = :class"
                                + " order by a.appeal.filedAt, a.id",
                        MarkAppeal.class)
                .setParameter("class", ofClass)
                .getResultList();
    }
}
