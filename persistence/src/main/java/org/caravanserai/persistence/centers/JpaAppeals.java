package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaAppeals implements Appeals {

    private final Entities entities;

    @Inject
    JpaAppeals(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(MarkAppeal appeal) {
        entities.addNow(appeal);
    }

    @Override
    public Optional<MarkAppeal> byId(UUID id) {
        return entities.find(MarkAppeal.class, id);
    }

    @Override
    public Optional<MarkAppeal> lock(UUID id) {
        return entities.lock(byId(id));
    }

    @Override
    public List<MarkAppeal> ofEnrolment(UUID enrolment) {
        return entities.all(
                MarkAppeal.class,
                "select a from MarkAppeal a where a.enrolment = ?1 order by a.appeal.filedAt, a.id",
                enrolment);
    }

    @Override
    public List<MarkAppeal> ofClass(UUID ofClass) {
        return entities.all(
                MarkAppeal.class,
                "select a from MarkAppeal a, Assessment b where b.id = a.assessment and b.ofClass = ?1"
                        + " order by a.appeal.filedAt, a.id",
                ofClass);
    }
}
