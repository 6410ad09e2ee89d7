import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.caravanserai.domain.events.committee.AssignmentProblem;
import org.caravanserai.domain.events.committee.AssignmentProblem.Choice;
import org.caravanserai.domain.events.committee.AssignmentProblem.Need;
import org.caravanserai.domain.events.committee.AssignmentProblem.Place;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.caravanserai.events.committee.FlowAssignmentSolver;

/**
 * Assigns reviewers to 5,000 contributions with four reviews each among 2,000 reviewers, and checks by itself that nobody has too many. A contribution
 * can be reviewed by so many reviewers, who have bid for it or know its track.
 *
 * <pre>java -Xmx2g -cp …/jgrapht-core.jar:…/jheaps.jar:domain/target/classes:events/target/classes … benchmarks/committee/AssignmentLoad.java [contributions] [reviewers] [reviews] [choices]</pre>
 */
public final class AssignmentLoad {

    private static final int MOST = 12;

    public static void main(String[] arguments) {
        int contributions = number(arguments, 0, 5_000);
        int reviewers = number(arguments, 1, 2_000);
        int reviews = number(arguments, 2, 4);
        int near = number(arguments, 3, 40);
        var random = new Random(1);
        var needs = new ArrayList<Need>();
        var places = new ArrayList<Place>();
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < reviewers; i++) {
            places.add(new Place(new UUID(1, i), MOST, 0));
        }
        for (int i = 0; i < contributions; i++) {
            var need = new Need(new UUID(2, i), reviews);
            needs.add(need);
            random.ints(0, reviewers)
                    .distinct()
                    .limit(near)
                    .forEach(who -> choices.add(new Choice(
                            need.contribution(), places.get(who).reviewer(), List.of(0, 20, 40, 70, 90).get(random.nextInt(5)))));
        }
        var problem = new AssignmentProblem(needs, places, choices);
        long start = System.nanoTime();
        var found = new FlowAssignmentSolver().solve(problem);
        System.out.printf(
                "%d contributions, %d reviewers, %d choices: %.1f s, %d of %d reviews, cost %d, %s%n",
                contributions,
                reviewers,
                choices.size(),
                (System.nanoTime() - start) / 1e9,
                found.size(),
                contributions * reviews,
                problem.cost(found),
                faults(problem, found));
    }

    private static String faults(AssignmentProblem problem, List<ProposedReview> found) {
        var counts = new HashMap<UUID, Integer>();
        found.forEach(pair -> {
            counts.merge(pair.contribution(), 1, Integer::sum);
            counts.merge(pair.reviewer(), 1, Integer::sum);
        });
        long tooMany = problem.places().stream()
                        .filter(place -> counts.getOrDefault(place.reviewer(), 0) > place.free())
                        .count()
                + problem.needs().stream()
                        .filter(need -> counts.getOrDefault(need.contribution(), 0) > need.reviews())
                        .count();
        return tooMany + " with too many, " + (found.size() - new HashSet<>(found).size()) + " twice";
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
