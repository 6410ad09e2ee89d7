package org.caravanserai.domain.events.committee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.committee.AssignmentProblem.Choice;
import org.caravanserai.domain.events.committee.AssignmentProblem.Need;
import org.caravanserai.domain.events.committee.AssignmentProblem.Place;
import org.caravanserai.domain.events.committee.CommitteeDirectory.GivenBid;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Reviewer;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The reviewers of an event with what was submitted to it: who may review what, and which assignment is best.
 *
 * <p>A reviewer whom a conflict of interest rules out is never suggested. Suggested are those who have bid for a contribution or know its
 * track, and all others only for contributions that would lack reviews without them.
 */
public final class Committee {

    private static final int COST_OF_CAN = 20;
    private static final int COST_WITHOUT_BID = 40;
    private static final int COST_OF_RATHER_NOT = 90;
    private static final int COST_OF_UNKNOWN_TRACK = 15;
    private static final int COST_OF_OTHER_TRACK = 30;

    private final List<Reviewer> reviewers;
    private final List<Submission> submissions;
    private final Map<ProposedReview, ReviewBid> bids;
    private final ReviewConflicts conflicts;

    public Committee(Collection<Reviewer> reviewers, Collection<Submission> submissions, Collection<GivenBid> bids) {
        this.reviewers = List.copyOf(reviewers);
        this.submissions = List.copyOf(submissions);
        this.bids = bids.stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> new ProposedReview(each.contribution(), each.reviewer()), GivenBid::bid));
        this.conflicts = new ReviewConflicts(reviewers, submissions);
    }

    public static Committee of(UUID event, CommitteeDirectory directory) {
        return new Committee(directory.reviewers(event), directory.submissions(event), directory.bids(event));
    }

    /** Why a contribution gets fewer reviews than it shall have. */
    public enum LackReason {
        /** Too few reviewers have no conflict of interest and were not asked before. */
        CONFLICTS,
        /** Those who could review it take no more reviews. */
        LOADS
    }

    /** That a contribution lacks reviews. */
    public record Lack(Submission submission, int missing, LackReason reason) {}

    public List<Reviewer> reviewers() {
        return reviewers;
    }

    /** Contributions of which reviews can be asked for. */
    public List<Submission> reviewable() {
        return submissions.stream().filter(Submission::isReviewable).toList();
    }

    /** What the reviewer has said; null: nothing. */
    public @Nullable ReviewBid bid(Reviewer reviewer, Submission submission) {
        return bids.get(new ProposedReview(submission.id(), reviewer.account()));
    }

    /** Why the reviewer should not review it; empty: no reason is known. */
    public Optional<ReviewConflict> conflict(Reviewer reviewer, Submission submission) {
        return bid(reviewer, submission) == ReviewBid.CONFLICT
                ? Optional.of(ReviewConflict.DECLARED)
                : conflicts.of(reviewer, submission);
    }

    /** Whether the reviewer has no conflict of interest and was not asked before. */
    public boolean isEligible(Reviewer reviewer, Submission submission) {
        return !submission.asked().contains(reviewer.account())
                && conflict(reviewer, submission).isEmpty();
    }

    /** Whether the reviewer knows the track of the contribution. */
    public static boolean knowsTrack(Reviewer reviewer, Submission submission) {
        return submission.track() != null && reviewer.tracks().contains(submission.track());
    }

    /** What it costs that the reviewer reviews it, beside the load. */
    int cost(Reviewer reviewer, Submission submission) {
        var bid = bid(reviewer, submission);
        int wish = bid == null
                ? COST_WITHOUT_BID
                : switch (bid) {
                    case WANT -> 0;
                    case CAN -> COST_OF_CAN;
                    default -> COST_OF_RATHER_NOT;
                };
        int knowledge = knowsTrack(reviewer, submission) || submission.track() == null
                ? 0
                : reviewer.tracks().isEmpty() ? COST_OF_UNKNOWN_TRACK : COST_OF_OTHER_TRACK;
        return wish + knowledge;
    }

    /**
     * The best assignment.
     *
     * @param reviews how many each contribution shall have, with those asked for before
     */
    public List<ProposedReview> suggest(int reviews, AssignmentSolver solver) {
        var first = solver.solve(problem(reviews, Set.of()));
        var lacking = lacking(reviews, first).stream()
                .map(each -> each.submission().id())
                .collect(Collectors.toUnmodifiableSet());
        return lacking.isEmpty() ? first : solver.solve(problem(reviews, lacking));
    }

    /**
     * @param open contributions for which everybody is considered
     */
    AssignmentProblem problem(int reviews, Set<UUID> open) {
        var needs = new ArrayList<Need>();
        var choices = new ArrayList<Choice>();
        var willing = reviewers.stream().filter(each -> each.free() > 0).toList();
        for (var submission : reviewable()) {
            if (submission.reviews() < reviews) {
                needs.add(new Need(submission.id(), reviews - submission.reviews()));
                boolean everybody = open.contains(submission.id());
                willing.stream()
                        .filter(each -> everybody || isNear(each, submission))
                        .filter(each -> isEligible(each, submission))
                        .forEach(each ->
                                choices.add(new Choice(submission.id(), each.account(), cost(each, submission))));
            }
        }
        return new AssignmentProblem(
                needs,
                willing.stream()
                        .map(each -> new Place(each.account(), each.free(), each.asked()))
                        .toList(),
                choices);
    }

    private boolean isNear(Reviewer reviewer, Submission submission) {
        return submission.track() == null
                || reviewer.tracks().isEmpty()
                || knowsTrack(reviewer, submission)
                || bid(reviewer, submission) != null;
    }

    /** Which contributions lack reviews if these are asked for. */
    public List<Lack> lacking(int reviews, Collection<ProposedReview> proposed) {
        Map<UUID, Set<UUID>> given = new HashMap<>();
        proposed.forEach(each -> given.computeIfAbsent(each.contribution(), id -> new HashSet<>())
                .add(each.reviewer()));
        var lacking = new ArrayList<Lack>();
        for (var submission : reviewable()) {
            int missing = reviews
                    - submission.reviews()
                    - given.getOrDefault(submission.id(), Set.of()).size();
            if (missing > 0) {
                long eligible = reviewers.stream()
                        .filter(each -> isEligible(each, submission))
                        .count();
                lacking.add(new Lack(
                        submission,
                        missing,
                        eligible < reviews - submission.reviews() ? LackReason.CONFLICTS : LackReason.LOADS));
            }
        }
        return Collections.unmodifiableList(lacking);
    }

    public Optional<Submission> submission(UUID contribution) {
        return submissions.stream()
                .filter(each -> each.id().equals(contribution))
                .findFirst();
    }

    public Optional<Reviewer> reviewer(UUID account) {
        return reviewers.stream().filter(each -> each.account().equals(account)).findFirst();
    }

    /** Whether the review can still be asked for: since it was proposed nobody has declared a conflict, been asked or given up the role. */
    public boolean isPossible(ProposedReview proposed) {
        return submission(proposed.contribution())
                .filter(Submission::isReviewable)
                .filter(submission -> reviewer(proposed.reviewer())
                        .filter(reviewer -> isEligible(reviewer, submission))
                        .isPresent())
                .isPresent();
    }
}
