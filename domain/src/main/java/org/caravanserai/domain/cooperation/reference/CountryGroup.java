package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One version of a list of countries. What is computed for a group names the version.
 *
 * @param alias another name for exactly this version, for example {@code BR-64}
 * @param validFrom first day on which this version is the list
 * @param validTo last day; null while no later version is known
 * @param source who drew up the list
 */
public record CountryGroup(
        String code,
        LocalizedText names,
        int version,
        @Nullable String alias,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        List<Member> members) {

    /** The group of those who ask for none. */
    public static final String DEFAULT = "BR";

    /** A country of the list. */
    public record Member(String country, @Nullable Region region) {}

    public CountryGroup {
        members = List.copyOf(members);
    }

    public Set<String> countries() {
        return members.stream().map(Member::country).collect(Collectors.toUnmodifiableSet());
    }

    /** For example {@code BR@2}. */
    public String label() {
        return code + "@" + version;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
