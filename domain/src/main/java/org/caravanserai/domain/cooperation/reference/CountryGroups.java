package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Finds the version of a group that is meant. */
public final class CountryGroups {

    private CountryGroups() {}

    /**
     * The version that holds on the day, the first one for an earlier day.
     *
     * @param name a code, a code with a version such as {@code BR@1}, or the alias of a version; null or blank: the default group
     * @throws Invalid {@code unknown-country-group} with the codes there are
     */
    public static CountryGroup find(List<CountryGroup> groups, @Nullable String name, LocalDate day) {
        var wanted = name == null || name.isBlank()
                ? CountryGroup.DEFAULT
                : name.strip().toUpperCase(Locale.ROOT);
        return groups.stream()
                .filter(group -> wanted.equals(group.alias()) || wanted.equals(group.label()))
                .findFirst()
                .orElseGet(() -> ofCode(groups, wanted, day));
    }

    private static CountryGroup ofCode(List<CountryGroup> groups, String code, LocalDate day) {
        var versions = groups.stream()
                .filter(group -> group.code().equals(code))
                .sorted(Comparator.comparingInt(CountryGroup::version))
                .toList();
        if (versions.isEmpty()) {
            throw new Invalid("group", "unknown-country-group", code, codes(groups));
        }
        return versions.stream()
                .filter(group -> group.isValidOn(day))
                .findFirst()
                .orElseGet(() -> day.isBefore(versions.get(0).validFrom())
                        ? versions.get(0)
                        : versions.get(versions.size() - 1));
    }

    private static String codes(List<CountryGroup> groups) {
        return groups.stream().map(CountryGroup::code).distinct().collect(Collectors.joining(", "));
    }
}
