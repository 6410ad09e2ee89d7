package org.caravanserai.domain.events.committee;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads committees. */
public interface CommitteeDirectory {

    /** Who has the role of a reviewer at an event, by name. */
    List<Reviewer> reviewers(UUID event);

    /** What was submitted to an event and not withdrawn, the earliest first. */
    List<Submission> submissions(UUID event);

    /** What reviewers have said about contributions to an event. */
    List<GivenBid> bids(UUID event);

    /**
     * Contributions to an event that wait for a decision and of which the person is no author, by title.
     *
     * @param request its words are looked for in titles, summaries and keywords
     */
    Page<Biddable> biddable(UUID event, UUID reviewer, Filter filter, PageRequest request);

    /** Events whose contributions the person may bid for at that time: the call has ended, and something waits for a decision. */
    List<OwnCommittee> committees(UUID reviewer, Instant now);

    /**
     * A reviewer of an event.
     *
     * @param affiliations every name of the person's organization, and what the person has written
     * @param tracks keys of those that the person knows; none: nothing is known
     * @param most how many reviews the person takes
     * @param asked how many reviews the person was asked for at the event and has not declined
     * @param bids about how many contributions the person has said something
     */
    record Reviewer(
            UUID account,
            String name,
            String email,
            List<String> affiliations,
            List<String> tracks,
            int most,
            int asked,
            int bids) {

        /** How many more reviews the person takes. */
        public int free() {
            return Math.max(0, most - asked);
        }
    }

    /**
     * What was submitted, as an assignment sees it.
     *
     * @param account who submitted it
     * @param asked who was asked for a review, also those who have declined
     * @param reviews how many reviews were asked for and not declined
     */
    record Submission(
            UUID id,
            String code,
            String title,
            @Nullable String track,
            ContributionState state,
            UUID account,
            List<ContributionAuthor> authors,
            Set<UUID> asked,
            int reviews) {

        /** Whether reviews of it can be asked for. */
        public boolean isReviewable() {
            return state == ContributionState.SUBMITTED || state == ContributionState.UNDER_REVIEW;
        }
    }

    /** What a reviewer has said about a contribution. */
    record GivenBid(UUID contribution, UUID reviewer, ReviewBid bid) {}

    /**
     * What of the contributions is wanted; null: whatever.
     *
     * @param said whether the reviewer has said something about it
     */
    record Filter(@Nullable String track, @Nullable Boolean said) {

        public static final Filter ALL = new Filter(null, null);
    }

    /**
     * A contribution as a member of the committee finds it before reviews are asked for: without its authors, and without its text once a
     * conflict of interest is declared.
     *
     * @param asked whether the person was asked for a review of it
     */
    record Biddable(
            String code,
            String title,
            @Nullable String summary,
            @Nullable String keywords,
            @Nullable String track,
            @Nullable String type,
            @Nullable ReviewBid bid,
            boolean asked) {}

    /**
     * An event for which somebody reviews.
     *
     * @param contributions how many the person may bid for
     * @param said about how many of these the person has said something
     */
    record OwnCommittee(String event, LocalizedText eventTitle, int contributions, int said) {}
}
