package org.caravanserai.domain.events.contribution;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Calls, contributions and reviews for tests. */
public final class ContributionFixtures {

    public static final ContributionTerms TERMS = new ContributionTerms(
            List.of(new ContributionTrack("policy", LocalizedText.of("en", "Policy"))),
            List.of(
                    new ContributionType("talk", LocalizedText.of("en", "Talk"), 20),
                    new ContributionType("poster", LocalizedText.of("en", "Poster"), 0)),
            List.of(
                    new ReviewCriterion("originality", LocalizedText.of("en", "Originality")),
                    new ReviewCriterion("clarity", LocalizedText.of("en", "Clarity"))),
            1_000,
            true,
            2);

    private ContributionFixtures() {}

    /** It takes contributions from now on for ten days, and for an hour of grace. */
    public static ContributionCall.Dates dates(Instant now) {
        return new ContributionCall.Dates(now, now.plus(Duration.ofDays(10)), 1, null);
    }

    public static ContributionContent content(String title, @Nullable String email) {
        return new ContributionContent(
                title,
                "What was found.",
                "roads, cities",
                "policy",
                "talk",
                LanguageTag.of("en"),
                List.of(new ContributionAuthor(
                        "Anna Zhou", email == null ? null : EmailAddress.of(email), "Samarkand", true)));
    }

    public static ReviewContent review(int score) {
        return new ReviewContent(Map.of("originality", score, "clarity", score), 3, "Good.", "Take it.");
    }
}
