package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Applications;
import org.caravanserai.domain.centers.center.CenterApplication;
import org.caravanserai.domain.centers.center.CenterFields;
import org.caravanserai.domain.centers.center.CenterReview;
import org.caravanserai.domain.centers.center.CenterSubmission;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaApplications implements Applications {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaApplications(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(CenterApplication application) {
        entities.addNow(application);
    }

    @Override
    public Optional<CenterApplication> of(UUID center) {
        return entities.find(CenterApplication.class, center);
    }

    @Override
    public void keep(UUID center, CenterSubmission submission) {
        sql.update(
                "insert into own_center_submission (center_id, number, submitted_at, fields) values (?, ?, ?, ?)",
                center,
                submission.number(),
                submission.submittedAt(),
                SubmittedFields.json(submission.fields()));
    }

    @Override
    public List<CenterSubmission> submissions(UUID center) {
        return sql.list(
                "select number, submitted_at, fields from own_center_submission where center_id = ? order by number"
                        + " desc",
                row -> new CenterSubmission(
                        row.number("number"),
                        row.time("submitted_at"),
                        SubmittedFields.read(CenterFields.CATALOG, row)),
                center);
    }

    @Override
    public void add(CenterReview review) {
        entities.addNow(review);
    }

    @Override
    public List<CenterReview> reviews(UUID center) {
        return entities.all(
                CenterReview.class,
                "select r from CenterReview r where r.center = ?1 order by r.recordedAt desc, r.id desc",
                center);
    }
}
