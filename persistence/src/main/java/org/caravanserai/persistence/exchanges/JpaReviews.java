package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.ReviewerConflict;
import org.caravanserai.domain.exchanges.call.Reviews;

@ApplicationScoped
class JpaReviews implements Reviews {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaReviews() {}

    JpaReviews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Review review) {
        entities.persist(review);
        entities.flush();
    }

    @Override
    public Optional<Review> by(UUID reviewer, UUID application) {
        return entities.createQuery(
                        "select r from Review r where r.application = :application and r.reviewer = :reviewer",
                        Review.class)
                .setParameter("application", application)
                .setParameter("reviewer", reviewer)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Review> of(UUID application) {
        return entities.createQuery(
                        "select r from Review r where r.application = :application order by r.reviewedAt, r.id",
                        Review.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public void add(ReviewerConflict conflict) {
        entities.persist(conflict);
        entities.flush();
    }

    @Override
    public boolean hasConflict(UUID reviewer, UUID application) {
        return !entities.createQuery(
                        "select c from ReviewerConflict c where c.application = :application and c.reviewer ="
                                + " :reviewer",
                        ReviewerConflict.class)
                .setParameter("application", application)
                .setParameter("reviewer", reviewer)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(ResultAppeal appeal) {
        entities.persist(appeal);
        entities.flush();
    }

    @Override
    public Optional<ResultAppeal> appeal(UUID application) {
        return entities.createQuery(
                        "select a from ResultAppeal a where a.application = :application", ResultAppeal.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Qualifications qualifications) {
        entities.persist(qualifications);
    }

    @Override
    public Optional<Qualifications> qualifications(UUID account) {
        return Optional.ofNullable(entities.find(Qualifications.class, account));
    }
}
