package org.caravanserai.events.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.caravanserai.domain.events.committee.AssignmentProblem;
import org.caravanserai.domain.events.committee.AssignmentProblem.Choice;
import org.caravanserai.domain.events.committee.AssignmentProblem.Need;
import org.caravanserai.domain.events.committee.AssignmentProblem.Place;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** No assignment costs less than the one that is found; small problems are also solved by trying every assignment. */
class FlowAssignmentSolverTest {

    private final FlowAssignmentSolver solver = new FlowAssignmentSolver();

    /** The least cost of all assignments that are allowed. */
    private static long least(AssignmentProblem problem, int from, List<ProposedReview> chosen) {
        if (from == problem.choices().size()) {
            return problem.cost(chosen);
        }
        var choice = problem.choices().get(from);
        long without = least(problem, from + 1, chosen);
        var with = new ArrayList<>(chosen);
        with.add(new ProposedReview(choice.contribution(), choice.reviewer()));
        return isAllowed(problem, with) ? Math.min(without, least(problem, from + 1, with)) : without;
    }

    private static boolean isAllowed(AssignmentProblem problem, List<ProposedReview> pairs) {
        Map<UUID, Integer> counts = new HashMap<>();
        pairs.forEach(pair -> {
            counts.merge(pair.contribution(), 1, Integer::sum);
            counts.merge(pair.reviewer(), 1, Integer::sum);
        });
        return new HashSet<>(pairs).size() == pairs.size()
                && problem.needs().stream()
                        .allMatch(need -> counts.getOrDefault(need.contribution(), 0) <= need.reviews())
                && problem.places().stream()
                        .allMatch(place -> counts.getOrDefault(place.reviewer(), 0) <= place.free());
    }

    @RepeatedTest(60)
    void theSuggestionCostsLeastOfAll(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var needs = new ArrayList<Need>();
        for (int n = 0; n < 2 + random.nextInt(3); n++) {
            needs.add(new Need(Ids.next(), 1 + random.nextInt(3)));
        }
        var places = new ArrayList<Place>();
        for (int n = 0; n < 2 + random.nextInt(3); n++) {
            places.add(new Place(Ids.next(), random.nextInt(4), random.nextInt(3)));
        }
        var choices = new ArrayList<Choice>();
        for (var need : needs) {
            for (var place : places) {
                if (random.nextInt(10) < 7) {
                    choices.add(new Choice(need.contribution(), place.reviewer(), random.nextInt(60)));
                }
            }
        }
        var problem = new AssignmentProblem(needs, places, choices);
        var found = solver.solve(problem);
        assertThat(isAllowed(problem, found)).isTrue();
        assertThat(problem.cost(found)).isEqualTo(least(problem, 0, List.of()));
    }

    @Test
    void loadsAreEvenWhereNothingElseMatters() {
        var needs = new ArrayList<Need>();
        var choices = new ArrayList<Choice>();
        var places = List.of(new Place(Ids.next(), 9, 0), new Place(Ids.next(), 9, 0), new Place(Ids.next(), 9, 3));
        for (int n = 0; n < 6; n++) {
            var need = new Need(Ids.next(), 1);
            needs.add(need);
            places.forEach(place -> choices.add(new Choice(need.contribution(), place.reviewer(), 40)));
        }
        var found = solver.solve(new AssignmentProblem(needs, places, choices));
        assertThat(places)
                .extracting(place -> found.stream()
                        .filter(each -> each.reviewer().equals(place.reviewer()))
                        .count())
                .containsExactly(3L, 3L, 0L);
    }

    @Test
    void noContributionGoesWithoutWhileAnotherHasTwo() {
        var needs = List.of(new Need(Ids.next(), 2), new Need(Ids.next(), 2));
        var places = List.of(new Place(Ids.next(), 1, 0), new Place(Ids.next(), 1, 0));
        var choices = new ArrayList<Choice>();
        places.forEach(place -> {
            choices.add(new Choice(needs.get(0).contribution(), place.reviewer(), 0));
            choices.add(new Choice(needs.get(1).contribution(), place.reviewer(), 90));
        });
        assertThat(solver.solve(new AssignmentProblem(needs, places, choices)))
                .extracting(ProposedReview::contribution)
                .containsExactlyInAnyOrder(
                        needs.get(0).contribution(), needs.get(1).contribution());
    }

    @Test
    void withoutContributionsThereIsNothingToAssign() {
        assertThat(solver.solve(new AssignmentProblem(List.of(), List.of(), List.of())))
                .isEmpty();
    }
}
