package org.caravanserai.domain.cooperation.reference;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a list of countries.
 *
 * @param validFrom first day on which it is the list
 * @param alias another name for exactly this version, in capital letters; null: none
 * @param source who drew up the list
 * @param members whose region may be missing: then it is the one the country had in an earlier version
 */
public record GroupDraft(
        LocalDate validFrom, @Nullable String alias, String source, List<CountryGroup.Member> members) {

    public static final int MAX_SOURCE = 500;

    /**
     * @throws Invalid each fault with its field
     */
    public GroupDraft {
        members = List.copyOf(members);
        var faults = new Invalid.Collector();
        source = faults.needed("source", source, MAX_SOURCE);
        faults.check(alias == null || isName(alias), "alias", "not-a-group-alias")
                .check(!members.isEmpty(), "countries", "required")
                .check(
                        members.stream()
                                        .map(CountryGroup.Member::country)
                                        .distinct()
                                        .count()
                                == members.size(),
                        "countries",
                        "keys-twice")
                .throwIfAny();
    }

    /** Whether it can name a list or one of its versions. */
    static boolean isName(String text) {
        return text.matches("[A-Z][A-Z0-9-]{1,19}");
    }
}
