import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caravanserai.domain.exchanges.call.Allocation;
import org.caravanserai.domain.exchanges.call.Allocation.Candidate;

/**
 * Allocates 20,000 applicants with five wishes each to 2,000 conditions and checks by itself that nobody who was refused a
 * wish ranks before somebody who has it.
 *
 * <pre>java -cp domain/target/classes benchmarks/exchanges/AllocationLoad.java [applicants] [conditions] [wishes]</pre>
 */
public final class AllocationLoad {

    public static void main(String[] arguments) {
        int applicants = number(arguments, 0, 20_000);
        int conditions = number(arguments, 1, 2_000);
        int wishes = number(arguments, 2, 5);
        var random = new Random(1);
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < conditions; i++) {
            places.put("c" + i, 1 + random.nextInt(9));
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < applicants; i++) {
            var wanted = random.ints(0, conditions)
                    .distinct()
                    .limit(wishes)
                    .mapToObj(c -> "c" + c)
                    .toList();
            candidates.add(new Candidate(
                    "a" + i,
                    BigDecimal.valueOf(random.nextInt(1_001), 1),
                    Instant.ofEpochSecond(random.nextInt(100_000)),
                    wanted));
        }
        for (int run = 1; run <= 5; run++) {
            long start = System.nanoTime();
            var result = Allocation.of(candidates, places);
            System.out.printf(
                    "run %d: %d ms, %d of %d have a place, %s%n",
                    run,
                    (System.nanoTime() - start) / 1_000_000,
                    result.size(),
                    applicants,
                    faults(candidates, places, result));
        }
    }

    private static String faults(List<Candidate> candidates, Map<String, Integer> places, Map<String, String> result) {
        var holders = new HashMap<String, List<Candidate>>();
        candidates.stream().filter(each -> result.containsKey(each.code())).forEach(each -> holders.computeIfAbsent(
                        result.get(each.code()), key -> new ArrayList<>())
                .add(each));
        int overfull = 0;
        int envious = 0;
        for (var held : holders.entrySet()) {
            overfull += held.getValue().size() > places.get(held.getKey()) ? 1 : 0;
        }
        for (var candidate : candidates) {
            for (var wish : candidate.wishes()) {
                if (wish.equals(result.get(candidate.code()))) {
                    break;
                }
                var held = holders.getOrDefault(wish, List.of());
                boolean free = held.size() < places.get(wish);
                boolean better = held.stream().anyMatch(other -> before(candidate, other));
                envious += free || better ? 1 : 0;
            }
        }
        return overfull + " overfull, " + envious + " unstable";
    }

    private static boolean before(Candidate one, Candidate other) {
        int byScore = other.score().compareTo(one.score());
        if (byScore != 0) {
            return byScore < 0;
        }
        int byTime = one.submittedAt().compareTo(other.submittedAt());
        return byTime != 0 ? byTime < 0 : one.code().compareTo(other.code()) < 0;
    }

    private static int number(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }
}
