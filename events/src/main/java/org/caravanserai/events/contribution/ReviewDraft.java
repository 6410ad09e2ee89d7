package org.caravanserai.events.contribution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.events.contribution.ReviewContent;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A review as the reviewer writes it, complete or not. */
@Described(name = "ContributionReviewDraft", value = "A review of a contribution, complete or not.")
public record ReviewDraft(
        @OrEmpty @Described("By key of the criterion, from 1 to 5")
        Map<String, @Nullable Integer> scores,

        @Between(least = ReviewContent.LEAST, most = ReviewContent.MOST)
        @Described("How sure the reviewer is, from 1 to 5")
        @Nullable
        Integer confidence,

        @Longest(ReviewContent.LONGEST_COMMENT) @Described("Which the authors read with the decision") @Nullable
        String forAuthors,

        @Longest(ReviewContent.LONGEST_COMMENT) @Described("Which only the organizer reads") @Nullable
        String forOrganizers) {

    static ReviewDraft of(ReviewContent content) {
        return new ReviewDraft(
                new LinkedHashMap<>(content.scores()),
                content.confidence(),
                content.forAuthors(),
                content.forOrganizers());
    }

    ReviewContent content() {
        var given = new LinkedHashMap<String, Integer>();
        scores.forEach((key, score) -> {
            if (score != null) {
                given.put(key, score);
            }
        });
        return new ReviewContent(given, confidence, forAuthors, forOrganizers);
    }
}
