package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
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

    /**
     * The version that follows the latest one of a group.
     *
     * @throws NotFound when there is no such group
     * @throws Invalid {@code group-version-order} unless it begins after the latest version, {@code group-unchanged} when
     *     the countries are the same, {@code group-alias-taken}
     */
    public static CountryGroup next(List<CountryGroup> groups, String code, GroupDraft draft) {
        var versions =
                groups.stream().filter(group -> group.code().equals(code)).toList();
        var latest = versions.stream()
                .max(Comparator.comparingInt(CountryGroup::version))
                .orElseThrow(() -> new NotFound("not-found"));
        var alias = draft.alias();
        var members = draft.members().stream()
                .map(member -> member.region() == null
                        ? new CountryGroup.Member(member.country(), region(versions, member.country()))
                        : member)
                .toList();
        var countries = members.stream().map(CountryGroup.Member::country).collect(Collectors.toSet());
        new Invalid.Collector()
                .check(
                        draft.validFrom().isAfter(latest.validFrom()),
                        "validFrom",
                        "group-version-order",
                        latest.validFrom())
                .check(!countries.equals(latest.countries()), "countries", "group-unchanged", latest.label())
                .check(alias == null || !isTaken(groups, alias), "alias", "group-alias-taken", String.valueOf(alias))
                .throwIfAny();
        return new CountryGroup(
                code, latest.names(), latest.version() + 1, alias, draft.validFrom(), null, draft.source(), members);
    }

    /**
     * The first version of a list that is new.
     *
     * @param code of the list, in capital letters
     * @throws Invalid {@code not-a-group-alias}, {@code group-alias-taken} when a list or a version has this code or alias
     */
    public static CountryGroup first(List<CountryGroup> groups, String code, LocalizedText names, GroupDraft draft) {
        var alias = draft.alias();
        new Invalid.Collector()
                .check(GroupDraft.isName(code), "code", "not-a-group-alias")
                .check(!isTaken(groups, code), "code", "group-alias-taken", code)
                .check(!names.isEmpty(), "name", "required")
                .check(
                        alias == null || !alias.equals(code) && !isTaken(groups, alias),
                        "alias",
                        "group-alias-taken",
                        String.valueOf(alias))
                .throwIfAny();
        return new CountryGroup(code, names, 1, alias, draft.validFrom(), null, draft.source(), draft.members());
    }

    private static boolean isTaken(List<CountryGroup> groups, String name) {
        return groups.stream().anyMatch(group -> name.equals(group.alias()) || name.equals(group.code()));
    }

    /** The region that the country had in the latest version that names one. */
    private static @Nullable Region region(List<CountryGroup> versions, String country) {
        return versions.stream()
                .sorted(Comparator.comparingInt(CountryGroup::version).reversed())
                .flatMap(group -> group.members().stream())
                .filter(member -> member.country().equals(country) && member.region() != null)
                .map(CountryGroup.Member::region)
                .findFirst()
                .orElse(null);
    }

    private static String codes(List<CountryGroup> groups) {
        return groups.stream().map(CountryGroup::code).distinct().collect(Collectors.joining(", "));
    }
}
