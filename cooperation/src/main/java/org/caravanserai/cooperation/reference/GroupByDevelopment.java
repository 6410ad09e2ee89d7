package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caravanserai.domain.cooperation.reference.CountryGroup;
import org.caravanserai.domain.cooperation.reference.CountryGroups;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.reference.ReferenceData.DevelopmentList;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** The countries of a group by their classes of development. */
@UseCase
@Public
public class GroupByDevelopment {

    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public GroupByDevelopment(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The countries of a class.
     *
     * @param developmentClass for example {@code UPPER_MIDDLE}; empty for countries that the scheme gives no class
     */
    public record Classed(String developmentClass, List<String> countries) {

        public Classed {
            countries = List.copyOf(countries);
        }
    }

    /** The classes of a scheme in a year, with who drew up the list. */
    public record Scheme(String scheme, int year, String source, List<Classed> classes) {

        public Scheme {
            classes = List.copyOf(classes);
        }
    }

    /** The countries of the group by each scheme. */
    public record Grouped(CountryGroup group, List<Scheme> schemes) {

        public Grouped {
            schemes = List.copyOf(schemes);
        }
    }

    /**
     * @param group null or blank: the default group
     * @param day null: today; the lists of its year or the last ones before it count
     * @throws Invalid when there is no such group
     */
    public Grouped execute(@Nullable String group, @Nullable LocalDate day) {
        var asOf = CurrentDates.orUtc(day, clock);
        var found = CountryGroups.find(reference.groups(), group, asOf);
        return new Grouped(
                found,
                reference.developmentLists(asOf.getYear()).stream()
                        .map(list -> scheme(list, found))
                        .toList());
    }

    private static Scheme scheme(DevelopmentList list, CountryGroup group) {
        var classes = new TreeMap<String, TreeSet<String>>();
        group.countries().forEach(country -> classes.computeIfAbsent(
                        list.classes().getOrDefault(country, ""), unknown -> new TreeSet<>())
                .add(country));
        return new Scheme(
                list.scheme(),
                list.year(),
                list.source(),
                classes.entrySet().stream()
                        .map(entry -> new Classed(entry.getKey(), List.copyOf(entry.getValue())))
                        .toList());
    }
}
