package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterAgreement;
import org.caravanserai.domain.centers.center.CenterPost;
import org.caravanserai.domain.centers.center.Governance;
import org.caravanserai.domain.centers.center.PlannedPost;

@ApplicationScoped
class JpaGovernance implements Governance {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaGovernance() {}

    @Override
    public void add(CenterAgreement agreement) {
        entities.persist(agreement);
        entities.flush();
    }

    @Override
    public List<CenterAgreement> agreements(UUID center) {
        return entities.createQuery(
                        "select a from CenterAgreement a where a.center = :center order by a.period desc",
                        CenterAgreement.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public void add(CenterPost post) {
        entities.persist(post);
        entities.flush();
    }

    @Override
    public List<CenterPost> posts(UUID center) {
        return entities.createQuery(
                        "select p from CenterPost p where p.center = :center order by p.from desc, p.kind, p.id",
                        CenterPost.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public Optional<CenterPost> post(UUID id) {
        return Optional.ofNullable(entities.find(CenterPost.class, id));
    }

    /** The number before it ends in the database before the next one is added. */
    @Override
    public void add(PlannedPost post) {
        entities.flush();
        entities.persist(post);
        entities.flush();
    }

    @Override
    public void remove(PlannedPost post) {
        entities.remove(post);
        entities.flush();
    }

    @Override
    public List<PlannedPost> plannedPosts(UUID center) {
        return entities.createQuery(
                        "select p from PlannedPost p where p.center = :center order by p.from, p.id", PlannedPost.class)
                .setParameter("center", center)
                .getResultList();
    }
}
