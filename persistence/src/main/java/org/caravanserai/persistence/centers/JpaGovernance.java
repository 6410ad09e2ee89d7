package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PlannedPost;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaGovernance implements Governance {

    private final Entities entities;

    @Inject
    JpaGovernance(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CenterAgreement agreement) {
        entities.addNow(agreement);
    }

    @Override
    public List<CenterAgreement> agreements(UUID center) {
        return entities.all(
                CenterAgreement.class,
                "select a from CenterAgreement a where a.center = ?1 order by a.period desc",
                center);
    }

    @Override
    public void add(CenterPost post) {
        entities.addNow(post);
    }

    @Override
    public List<CenterPost> posts(UUID center) {
        return entities.all(
                CenterPost.class,
                "select p from CenterPost p where p.center = ?1 order by p.from desc, p.kind, p.id",
                center);
    }

    @Override
    public Optional<CenterPost> post(UUID id) {
        return entities.find(CenterPost.class, id);
    }

    /** The number before it ends in the database before the next one is added. */
    @Override
    public void add(PlannedPost post) {
        entities.flush();
        entities.addNow(post);
    }

    @Override
    public void remove(PlannedPost post) {
        entities.removeNow(post);
    }

    @Override
    public List<PlannedPost> plannedPosts(UUID center) {
        return entities.all(
                PlannedPost.class, "select p from PlannedPost p where p.center = ?1 order by p.from, p.id", center);
    }
}
