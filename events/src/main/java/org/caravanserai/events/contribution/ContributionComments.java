package org.caravanserai.events.contribution;

import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.events.contribution.ContributionReview;

/** What reviewers write for the authors. */
final class ContributionComments {

    private ContributionComments() {}

    /** Those of the reviews that were submitted, in the order in which these were asked for; nothing says by whom. */
    static List<String> of(List<ContributionReview> reviews) {
        return reviews.stream()
                .filter(ContributionReview::isSubmitted)
                .map(review -> review.content().forAuthors())
                .filter(Objects::nonNull)
                .toList();
    }
}
