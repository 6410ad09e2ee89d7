package org.caravanserai.domain.exchanges.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;

/**
 * What depends on an agreement that ends goes on under another one between the same parties.
 *
 * @param before the conditions of the ending agreement by code, also those that a later revision has left out
 * @param after what the other one says; in force
 */
public record Succession(Agreement ending, Map<String, Condition> before, Agreement next, AgreementTerms after) {

    /**
     * Conditions of the other agreement under which somebody can go on: the same ends and kind of stay, no field, level or unit left out,
     * and places in all these years. The one with the same code comes first.
     *
     * @param code of the condition of the ending agreement
     */
    public List<Condition> fitting(String code, Collection<AcademicYear> years) {
        var earlier = Optional.ofNullable(before.get(code));
        var found = new ArrayList<>(after.conditions().stream()
                .filter(each -> earlier.filter(one -> isBetweenTheSame(one, each) && each.admitsAllOf(one))
                        .isPresent())
                .filter(each -> years.stream().allMatch(each::covers))
                .toList());
        found.sort((one, other) ->
                Boolean.compare(other.code().equals(code), one.code().equals(code)));
        return List.copyOf(found);
    }

    private boolean isBetweenTheSame(Condition earlier, Condition later) {
        return ending.party(earlier.from()).equals(next.party(later.from()))
                && ending.party(earlier.to()).equals(next.party(later.to()));
    }

    /**
     * Gives each condition another one of its own, in whatever way this is possible.
     *
     * @param fitting codes that each can have, the best first
     * @return by code, in the order given
     * @throws Invalid {@code no-condition-fits} for {@code movedTo} where one is left without
     */
    public static Map<String, String> pairs(Map<String, List<String>> fitting) {
        var taken = new HashMap<String, String>();
        for (var code : fitting.keySet()) {
            if (!pair(code, fitting, taken, new HashSet<>())) {
                throw noneFits(code);
            }
        }
        var byCode = new HashMap<String, String>();
        taken.forEach((later, earlier) -> byCode.put(earlier, later));
        var pairs = new LinkedHashMap<String, String>();
        fitting.keySet().forEach(code -> pairs.put(code, byCode.getOrDefault(code, code)));
        return pairs;
    }

    /** Takes one that is free, or one whose owner can have another one. */
    private static boolean pair(
            String code, Map<String, List<String>> fitting, Map<String, String> taken, Set<String> tried) {
        for (var later : fitting.getOrDefault(code, List.of())) {
            if (tried.add(later)) {
                var owner = taken.get(later);
                if (owner == null || pair(owner, fitting, taken, tried)) {
                    taken.put(later, code);
                    return true;
                }
            }
        }
        return false;
    }

    /** The refusal when no condition of the other agreement matches this one. */
    public static Invalid noneFits(String code) {
        return new Invalid("movedTo", "no-condition-fits", code);
    }
}
