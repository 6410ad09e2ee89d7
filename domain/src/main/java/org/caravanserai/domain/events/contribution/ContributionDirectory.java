package org.caravanserai.domain.events.contribution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads contributions and reviews. */
public interface ContributionDirectory {

    /** Contributions of a person, the newest first, at most 200. */
    List<OwnContribution> ofAccount(UUID account);

    /**
     * Contributions to an event that were submitted.
     *
     * @param request sorts by {@code title}, {@code submittedAt} (the usual order), {@code state}, {@code mean}, {@code spread} and {@code
     *     reviews}; its words are looked for in titles and names of authors
     */
    Page<SubmittedContribution> submitted(UUID event, Filter filter, PageRequest request);

    /** How many decisions of an event are kept back. */
    int decided(UUID event);

    /** Reviews that somebody was asked for and has not declined, those to be written first, at most 500. */
    List<AssignedReview> toReview(UUID reviewer);

    /** Confirmed contributions to an event, by title. */
    Page<PublicContribution> confirmed(UUID event, PageRequest request);

    /** Who has the role of a reviewer at an event, by name. */
    List<EventReviewer> reviewers(UUID event);

    /** Reviews of a contribution with the names of their reviewers, in the order in which they were asked for. */
    List<NamedReview> reviews(UUID contribution);

    /**
     * What of the submitted contributions is wanted; null: whatever.
     *
     * @param decided whether there is a decision that is kept back
     */
    record Filter(
            @Nullable ContributionState state,
            @Nullable String track,
            @Nullable String type,
            @Nullable Boolean decided) {

        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** A contribution as its author finds it. */
    record OwnContribution(
            String code,
            String event,
            LocalizedText eventTitle,
            String title,
            ContributionState state,
            Instant begunAt,
            Instant closesAt) {}

    /**
     * A contribution as the organizer finds it in the list.
     *
     * @param authors their names
     * @param type key of the type, as accepted or submitted
     * @param asked how many reviews were asked for and not declined
     * @param reviews how many were submitted
     * @param mean of the means of the reviews; null without one
     * @param spread standard deviation of these; null with less than two
     * @param decision kept back
     */
    record SubmittedContribution(
            String code,
            String title,
            List<String> authors,
            @Nullable String track,
            @Nullable String type,
            ContributionState state,
            Instant submittedAt,
            int asked,
            int reviews,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal spread,
            @Nullable ContributionDecision decision) {}

    /** A review as the reviewer finds it among what is to do: nothing says who the authors are. */
    record AssignedReview(
            String code,
            String event,
            LocalizedText eventTitle,
            String title,
            ContributionReviewState state,
            ContributionState contributionState,
            Instant assignedAt,
            @Nullable Instant until) {}

    /** A contribution as everybody finds it. */
    record PublicContribution(
            String code,
            String title,
            @Nullable String summary,
            @Nullable String keywords,
            @Nullable String track,
            @Nullable String type,
            @Nullable String language,
            List<PublicAuthor> authors) {}

    /** An author as everybody finds one. */
    record PublicAuthor(String name, @Nullable String affiliation, boolean presents) {}

    /**
     * Somebody who reviews for an event.
     *
     * @param asked how many reviews were asked for and not declined
     */
    record EventReviewer(UUID account, String name, String email, int asked) {}

    /** A review with the name of its reviewer; null when the account is no more. */
    record NamedReview(
            UUID id,
            @Nullable String reviewer,
            ContributionReviewState state,
            ReviewContent content,
            @Nullable BigDecimal mean,
            @Nullable String reason,
            boolean conflict) {}
}
