package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionDirectory.AssignedReview;
import org.caravanserai.events.contribution.MyReviews;
import org.jspecify.annotations.Nullable;

/** Contributions to events that the person who is signed in is asked to review. */
@Named
@RequestScoped
public class MyReviewsPage {

    private final MyReviews reviews;
    private @Nullable List<AssignedReview> mine;

    @Inject
    MyReviewsPage(MyReviews reviews) {
        this.reviews = reviews;
    }

    public List<AssignedReview> getMine() {
        var found = mine;
        if (found == null) {
            found = reviews.execute();
            mine = found;
        }
        return found;
    }
}
