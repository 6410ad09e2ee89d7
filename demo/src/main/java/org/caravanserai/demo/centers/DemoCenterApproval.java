package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.ReviewCenterApplication;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.centers.center.ReviewMethod;
import org.caravanserai.domain.centers.center.ReviewOutcome;
import org.caravanserai.domain.shared.Slug;

/** The authority's decision on the application for a demo center. */
@ApplicationScoped
class DemoCenterApproval {

    private static final String AUTHORITY = "authority";

    private final DemoPeople people;
    private final ReviewCenterApplication review;
    private final ShowCenterDossier dossier;
    private final DecideOnCenter decide;

    @Inject
    DemoCenterApproval(
            DemoPeople people, ReviewCenterApplication review, ShowCenterDossier dossier, DecideOnCenter decide) {
        this.people = people;
        this.review = review;
        this.dossier = dossier;
        this.decide = decide;
    }

    /**
     * Reviews it in two ways and approves it.
     *
     * @param daysAgo when the center opened
     */
    void approve(Slug slug, int daysAgo) {
        review(slug, ReviewMethod.DOCUMENTS, daysAgo + 100, "All six parts are complete; the figures are plausible.");
        review(
                slug,
                ReviewMethod.EXPERT_ADVICE,
                daysAgo + 90,
                "Both experts support it: there is demand, and the teachers are experienced.");
        people.act(
                AUTHORITY,
                daysAgo + 80,
                () -> decide.execute(
                        slug, Decision.APPROVE, null, dossier.execute(slug).version()));
    }

    private void review(Slug slug, ReviewMethod method, int daysAgo, String note) {
        people.act(
                AUTHORITY,
                daysAgo,
                () -> review.execute(new ReviewCenterApplication.Command(
                        slug, method, ReviewOutcome.SUPPORTS, note, people.today(ZoneOffset.UTC))));
    }
}
