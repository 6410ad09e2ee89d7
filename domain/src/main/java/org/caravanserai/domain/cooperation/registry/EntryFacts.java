package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What every record of the registry says.
 *
 * @param otherNames beside the title, which is the official name in its languages
 * @param way of cooperating that it is an example of; null: none of them
 * @param countries ISO 3166-1 codes where it takes effect, beside those of the parties
 * @param fields codes of ISCED-F with four digits
 * @param endsOn the last day; null while no end is known
 * @param source where this is stated, for verification
 * @param asOf the day on which it was true
 */
public record EntryFacts(
        LocalizedText title,
        LocalizedText summary,
        List<EntryName> otherNames,
        List<EntryParty> parties,
        List<EntryLink> links,
        @Nullable CooperationWay way,
        Tags countries,
        Tags fields,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        DatePrecision precision,
        @Nullable String source,
        LocalDate asOf) {

    public static final int MAX_SOURCE = 1000;
    public static final int MAX_SUMMARY = 2000;

    public EntryFacts {
        otherNames = List.copyOf(otherNames);
        parties = List.copyOf(parties);
        links = List.copyOf(links);
        var faults = new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .atMost("title", title, EntryName.MAX_LENGTH)
                .atMost("summary", summary, MAX_SUMMARY)
                .check(
                        beginsOn == null || endsOn == null || !endsOn.isBefore(beginsOn),
                        "endsOn",
                        "ends-before-it-begins");
        source = faults.optional("source", source, MAX_SOURCE);
        faults.throwIfAny();
    }

    /** All names: the title in each of its languages, then the others. */
    List<EntryName> names() {
        var names = new ArrayList<EntryName>();
        title.texts().forEach((language, text) -> names.add(new EntryName(EntryNameKind.OFFICIAL, language, text)));
        names.addAll(otherNames);
        return names;
    }
}
