package org.caravanserai.domain.events.committee;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Reviewers and what they review. */
public final class CommitteeFixtures {

    private CommitteeFixtures() {}

    public static Reviewer reviewer(String name, int most, String... tracks) {
        return new Reviewer(
                Ids.next(),
                name,
                name.toLowerCase(Locale.ROOT) + "@" + name + ".example",
                List.of(),
                List.of(tracks),
                most,
                0,
                0);
    }

    public static Reviewer at(String name, String email, String... affiliations) {
        return new Reviewer(Ids.next(), name, email, List.of(affiliations), List.of(), 5, 0, 0);
    }

    public static Submission submission(String title, @Nullable String track, ContributionAuthor... authors) {
        return submission(Ids.next(), title, track, authors);
    }

    public static Submission submission(
            UUID account, String title, @Nullable String track, ContributionAuthor... authors) {
        return new Submission(
                Ids.next(), title, title, track, ContributionState.SUBMITTED, account, List.of(authors), Set.of(), 0);
    }

    public static ContributionAuthor author(String name, @Nullable String email, @Nullable String affiliation) {
        return new ContributionAuthor(name, email == null ? null : EmailAddress.of(email), affiliation, true);
    }
}
