package org.caravanserai.domain.events.committee;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.events.contribution.ContributionTerms;

/**
 * Who can review what, at which cost. An assignment costs the sum of
 *
 * <ul>
 *   <li>the costs of its choices,
 *   <li>for each review of a reviewer {@value #LOAD} times the reviews that the reviewer has before it, so that loads become even,
 *   <li>for each review that a contribution lacks {@value #MISSING}, and {@value #UNEVEN} more for each that it lacks already, so that as few
 *       reviews as possible are missing and no contribution goes without while another has all.
 * </ul>
 *
 * @param needs how many reviews each contribution still needs
 * @param places how many reviews each reviewer takes
 * @param choices at most one of a contribution and a reviewer, without those that are ruled out
 */
public record AssignmentProblem(List<Need> needs, List<Place> places, List<Choice> choices) {

    public static final int LOAD = 8;
    public static final int UNEVEN = 1_000_000;
    public static final int MISSING = UNEVEN * (ContributionTerms.MOST_REVIEWS + 1);

    public AssignmentProblem {
        needs = List.copyOf(needs);
        places = List.copyOf(places);
        choices = List.copyOf(choices);
    }

    /** A contribution that still needs reviews. */
    public record Need(UUID contribution, int reviews) {}

    /**
     * A reviewer.
     *
     * @param free how many more reviews the reviewer takes
     * @param load how many the reviewer has
     */
    public record Place(UUID reviewer, int free, int load) {}

    /** That a reviewer can review a contribution. */
    public record Choice(UUID contribution, UUID reviewer, int cost) {}

    /** What the n-th further review costs a reviewer with this load; n counts from 0. */
    public static long loadCost(int load, int n) {
        return (long) LOAD * (load + n);
    }

    /** What the n-th review that a contribution lacks costs; n counts from 0. */
    public static long missingCost(int n) {
        return MISSING + (long) UNEVEN * n;
    }

    /** What an assignment costs whose pairs are choices of this problem. */
    public long cost(Collection<ProposedReview> assignment) {
        Map<ProposedReview, Integer> costs = new HashMap<>();
        choices.forEach(each -> costs.put(new ProposedReview(each.contribution(), each.reviewer()), each.cost()));
        Map<UUID, Integer> given = new HashMap<>();
        Map<UUID, Integer> taken = new HashMap<>();
        long sum = 0;
        for (var pair : assignment) {
            sum += Objects.requireNonNull(costs.get(pair));
            given.merge(pair.contribution(), 1, Integer::sum);
            taken.merge(pair.reviewer(), 1, Integer::sum);
        }
        for (var place : places) {
            for (int n = 0; n < taken.getOrDefault(place.reviewer(), 0); n++) {
                sum += loadCost(place.load(), n);
            }
        }
        for (var need : needs) {
            for (int n = 0; n < need.reviews() - given.getOrDefault(need.contribution(), 0); n++) {
                sum += missingCost(n);
            }
        }
        return sum;
    }
}
