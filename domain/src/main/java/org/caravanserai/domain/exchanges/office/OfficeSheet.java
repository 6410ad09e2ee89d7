package org.caravanserai.domain.exchanges.office;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;

/**
 * The fact sheet of an office. Immutable.
 *
 * @param terms by their beginning, two to four a year, no two at the same time
 * @param facts at most one for each topic
 */
public record OfficeSheet(List<AcademicTerm> terms, List<Fact> facts, List<OfficeContact> contacts)
        implements Serializable {

    public static final OfficeSheet EMPTY = new OfficeSheet(List.of(), List.of(), List.of());

    public static final int MOST_TERMS = 40;
    public static final int MOST_CONTACTS = 50;

    private static final int FEWEST_TERMS_A_YEAR = 2;
    private static final int MOST_TERMS_A_YEAR = 4;

    /**
     * @throws Invalid {@code too-many}, {@code terms-overlap}, {@code terms-a-year}, {@code keys-twice}
     */
    public OfficeSheet {
        terms = terms.stream()
                .sorted(Comparator.comparing(AcademicTerm::startsOn))
                .toList();
        facts = facts.stream().sorted(Comparator.comparing(Fact::topic)).toList();
        contacts = List.copyOf(contacts);
        var faults = new Invalid.Collector()
                .check(terms.size() <= MOST_TERMS, "calendar", "too-many", MOST_TERMS)
                .check(contacts.size() <= MOST_CONTACTS, "contacts", "too-many", MOST_CONTACTS)
                .check(facts.stream().map(Fact::topic).distinct().count() == facts.size(), "facts", "keys-twice");
        for (int i = 1; i < terms.size(); i++) {
            faults.check(
                    !terms.get(i).overlaps(terms.get(i - 1)),
                    "calendar",
                    "terms-overlap",
                    terms.get(i - 1).startsOn(),
                    terms.get(i).startsOn());
        }
        terms.stream()
                .collect(Collectors.groupingBy(AcademicTerm::year, Collectors.counting()))
                .forEach((year, number) -> faults.check(
                        number >= FEWEST_TERMS_A_YEAR && number <= MOST_TERMS_A_YEAR,
                        "calendar",
                        "terms-a-year",
                        year));
        faults.throwIfAny();
    }
}
