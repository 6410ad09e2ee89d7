package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.ResultAppeal;
import org.caravanserai.domain.exchanges.call.Review;
import org.caravanserai.domain.exchanges.call.ReviewerConflict;
import org.caravanserai.domain.exchanges.call.Reviews;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaReviews implements Reviews {

    private final Entities entities;

    @Inject
    JpaReviews(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Review review) {
        entities.addNow(review);
    }

    @Override
    public Optional<Review> by(UUID reviewer, UUID application) {
        return entities.one(
                Review.class,
                "select r from Review r where r.application = ?1 and r.reviewer = ?2",
                application,
                reviewer);
    }

    @Override
    public List<Review> of(UUID application) {
        return entities.all(
                Review.class,
                "select r from Review r where r.application = ?1 order by r.reviewedAt, r.id",
                application);
    }

    @Override
    public void add(ReviewerConflict conflict) {
        entities.addNow(conflict);
    }

    @Override
    public boolean hasConflict(UUID reviewer, UUID application) {
        return !entities.all(
                        ReviewerConflict.class,
                        "select c from ReviewerConflict c where c.application = ?1 and c.reviewer = ?2",
                        application,
                        reviewer)
                .isEmpty();
    }

    @Override
    public void add(ResultAppeal appeal) {
        entities.addNow(appeal);
    }

    @Override
    public Optional<ResultAppeal> appeal(UUID application) {
        return entities.one(ResultAppeal.class, "select a from ResultAppeal a where a.application = ?1", application);
    }

    @Override
    public void add(Qualifications qualifications) {
        entities.add(qualifications);
    }

    @Override
    public Optional<Qualifications> qualifications(UUID account) {
        return entities.find(Qualifications.class, account);
    }
}
