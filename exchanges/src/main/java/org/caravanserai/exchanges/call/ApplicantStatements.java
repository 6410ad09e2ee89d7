package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Application;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.call.Reviews;

/**
 * What counts as stated by an applicant: for a draft what the person states now, for a submitted application what the person had
 * stated when it was submitted.
 */
@ApplicationScoped
public class ApplicantStatements {

    private final Reviews reviews;

    @Inject
    ApplicantStatements(Reviews reviews) {
        this.reviews = reviews;
    }

    public Statement of(Application application) {
        var kept = application.stated();
        return kept == null ? now(application.account()) : kept;
    }

    /** What a person states now. */
    public Statement now(UUID account) {
        return reviews.qualifications(account).map(Qualifications::statement).orElse(Statement.NOTHING);
    }
}
