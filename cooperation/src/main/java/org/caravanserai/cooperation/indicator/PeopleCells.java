package org.caravanserai.cooperation.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.cooperation.indicator.FewPeople;
import org.jspecify.annotations.Nullable;

/** Cells of rows that are numbers of people: a small one is left out, and with it what would give it away. */
final class PeopleCells {

    private static final Set<String> PEOPLE = Set.of(
            "persons",
            "people",
            "inbound",
            "outbound",
            "recentIn",
            "recentOut",
            "present",
            "realised",
            "learners",
            "below",
            "able",
            "intermediate",
            "higher",
            "gained",
            "lost",
            "completed",
            "ended");

    /** What follows from a number of people, by that number. */
    private static final Map<String, Set<String>> FOLLOWS = Map.of(
            "persons", Set.of("months"),
            "inbound", Set.of("semestersIn"),
            "outbound", Set.of("semestersOut"),
            "able", Set.of("supply"),
            "intermediate", Set.of("supply"));

    private PeopleCells() {}

    /** The row as it is published, with small counts suppressed. */
    static FactRow published(FactRow row) {
        var cells = new LinkedHashMap<String, @Nullable Object>(row.cells());
        row.cells().forEach((name, value) -> {
            if (PEOPLE.contains(name) && value instanceof Number people && FewPeople.is(people.longValue())) {
                cells.put(name, FewPeople.FEW);
                FOLLOWS.getOrDefault(name, Set.of()).stream()
                        .filter(cells::containsKey)
                        .forEach(other -> cells.put(other, null));
            }
        });
        return new FactRow(cells);
    }
}
