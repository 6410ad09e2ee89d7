package org.caravanserai.domain.exchanges.agreement;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the parties agree on: the content of one revision. It names the parties by their numbers, so that it stays the same when
 * an organization is merged or renamed. Immutable.
 *
 * @param title what people call the agreement
 * @param conditions 1 to 200
 * @param policy how imbalance and the end of the places are treated
 */
public record AgreementTerms(LocalizedText title, List<Condition> conditions, BalancePolicy policy)
        implements Serializable {

    public static final int MOST_CONDITIONS = 200;

    public AgreementTerms {
        conditions = List.copyOf(conditions);
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .check(!conditions.isEmpty(), "conditions", "required")
                .check(conditions.size() <= MOST_CONDITIONS, "conditions", "too-many", MOST_CONDITIONS)
                .check(
                        conditions.stream().map(Condition::code).distinct().count() == conditions.size(),
                        "conditions",
                        "keys-twice")
                .throwIfAny();
    }

    /** Terms that say nothing about balances. */
    public AgreementTerms(LocalizedText title, List<Condition> conditions) {
        this(title, conditions, BalancePolicy.NONE);
    }

    /**
     * The places of some parties in the academic year of a day; in the first year that any condition is about, where the day is in none.
     *
     * @param own their numbers, from 1
     */
    public OwnPlaces places(Set<Integer> own, LocalDate day) {
        var years = conditions.stream()
                .flatMap(condition -> condition.firstYear().until(condition.lastYear()).stream())
                .distinct()
                .sorted()
                .toList();
        var year = years.stream()
                .filter(each -> !each.firstDay().isAfter(day) && !each.isOver(day))
                .findFirst()
                .orElse(years.get(0));
        return new OwnPlaces(
                year,
                persons(year, condition -> own.contains(condition.from())),
                persons(year, condition -> own.contains(condition.to())));
    }

    private int persons(AcademicYear year, Predicate<Condition> counted) {
        return conditions.stream()
                .filter(counted)
                .mapToInt(condition -> condition.in(year).persons())
                .sum();
    }

    /**
     * That every condition goes from one of so many parties to another.
     *
     * @throws Invalid {@code not-a-party} for each end that is none
     */
    void requireBetween(int parties) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < conditions.size(); i++) {
            var field = "conditions[" + i + "].";
            faults.check(isParty(conditions.get(i).from(), parties), field + "from", "not-a-party");
            faults.check(isParty(conditions.get(i).to(), parties), field + "to", "not-a-party");
        }
        faults.throwIfAny();
    }

    /**
     * That no condition has the code of one that was agreed on for another kind of stay or another direction: nominations and sums
     * name conditions by their codes.
     *
     * @param agreed by code, see {@link Agreements#agreed}
     * @throws Invalid {@code condition-code-kept} for each that has
     */
    public void requireKept(Map<String, Condition> agreed) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < conditions.size(); i++) {
            var condition = conditions.get(i);
            var earlier = agreed.get(condition.code());
            faults.check(
                    earlier == null || condition.isFor(earlier.kind(), earlier.from(), earlier.to()),
                    "conditions[" + i + "].kind",
                    "condition-code-kept",
                    condition.code());
        }
        faults.throwIfAny();
    }

    /**
     * The same, with the places that were agreed for academic years that are over: a new number of places is one for the years to come,
     * unless a past year is named.
     *
     * @param agreed by code, see {@link Agreements#agreed}
     */
    public AgreementTerms keepingPast(Map<String, Condition> agreed, LocalDate today) {
        return new AgreementTerms(
                title,
                conditions.stream()
                        .map(condition -> keepingPast(condition, agreed.get(condition.code()), today))
                        .toList(),
                policy);
    }

    private static Condition keepingPast(Condition condition, @Nullable Condition agreed, LocalDate today) {
        if (agreed == null) {
            return condition;
        }
        return condition.with(condition.firstYear().until(condition.lastYear()).stream()
                .filter(year -> year.isOver(today) && agreed.covers(year))
                .filter(year -> condition.placesByYear().stream()
                        .noneMatch(each -> each.year().equals(year)))
                .map(agreed::in)
                .toList());
    }

    /** The same, of which nothing is left after an academic year in which there are exchanges. */
    public AgreementTerms until(AcademicYear end) {
        return new AgreementTerms(
                title,
                conditions.stream()
                        .map(condition -> condition.until(end))
                        .flatMap(Optional::stream)
                        .toList(),
                policy);
    }

    /** Whether the academic years of all conditions are over. */
    public boolean isOver(LocalDate today) {
        return conditions.stream().allMatch(condition -> condition.lastYear().isOver(today));
    }

    private static boolean isParty(int number, int parties) {
        return number >= 1 && number <= parties;
    }

    public Optional<Condition> condition(String code) {
        return conditions.stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst();
    }

    /**
     * The content in one fixed form: every field by its path, in the order of the paths, one a line. Numbers have one
     * format and sets one order, so that the same content always gives the same text.
     */
    public String canonical() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + escaped(field.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** SHA-256 of {@link #canonical()} in UTF-8, in hexadecimal digits: what an approval approves. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The differences to the other terms by field: {@code conditions.c1.personsPerYear}. */
    public List<TermsDifference> differences(AgreementTerms other) {
        return TermsDifference.between(fields(), other.fields());
    }

    private Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        title.texts().forEach((language, text) -> fields.put("title." + language, text));
        for (var condition : conditions) {
            var path = "conditions." + condition.code() + ".";
            condition.fields().forEach((name, value) -> fields.put(path + name, value));
        }
        policy.fields().forEach((name, value) -> fields.put("policy." + name, value));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }
}
