package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.committee.CommitteeDirectory.OwnCommittee;
import org.caravanserai.domain.events.contribution.ContributionDirectory.AssignedReview;
import org.caravanserai.events.committee.MyCommittees;
import org.caravanserai.events.contribution.MyReviews;
import org.jspecify.annotations.Nullable;

/** Contributions to events that the person who is signed in is asked to review. */
@Named
@RequestScoped
public class MyReviewsPage {

    private final MyReviews reviews;
    private final MyCommittees committees;
    private @Nullable List<AssignedReview> mine;
    private @Nullable List<OwnCommittee> toBidFor;

    @Inject
    MyReviewsPage(MyReviews reviews, MyCommittees committees) {
        this.reviews = reviews;
        this.committees = committees;
    }

    /** Events for which the person can say what to review. */
    public List<OwnCommittee> getCommittees() {
        var found = toBidFor;
        if (found == null) {
            found = committees.execute();
            toBidFor = found;
        }
        return found;
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
