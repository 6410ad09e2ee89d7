package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** What records of tests say. */
public final class Facts {

    public static final LocalDate DAY = LocalDate.of(2016, 7, 13);

    private Facts() {}

    public static EntryFacts of(@Nullable CooperationWay way, @Nullable LocalDate from, EntryParty... parties) {
        return of(way, from, null, parties);
    }

    public static EntryFacts between(@Nullable LocalDate from, @Nullable LocalDate until, EntryParty... parties) {
        return of(null, from, until, parties);
    }

    private static EntryFacts of(
            @Nullable CooperationWay way, @Nullable LocalDate from, @Nullable LocalDate until, EntryParty... parties) {
        return new EntryFacts(
                LocalizedText.of("en", "Cooperation on soil"),
                LocalizedText.EMPTY,
                List.of(),
                List.of(parties),
                List.of(),
                way,
                Tags.of("KZ"),
                Tags.of("0724"),
                from,
                until,
                DatePrecision.DAY,
                "a test",
                DAY);
    }

    /** The same with this link as the only one. */
    public static EntryFacts linked(EntryFacts facts, EntryLink link) {
        return new EntryFacts(
                facts.title(),
                facts.summary(),
                facts.otherNames(),
                facts.parties(),
                List.of(link),
                facts.way(),
                facts.countries(),
                facts.fields(),
                facts.beginsOn(),
                facts.endsOn(),
                facts.precision(),
                facts.source(),
                facts.asOf());
    }

    public static EntryParty[] signatories(String... countries) {
        return Stream.of(countries)
                .map(country -> new EntryParty(
                        PartyRole.SIGNATORY, Sector.GOVERNMENT, null, CountryCode.of(country), null, null, null))
                .toArray(EntryParty[]::new);
    }

    public static EntryParty party(Sector sector) {
        return new EntryParty(PartyRole.PARTNER, sector, null, null, LocalizedText.of("en", sector.name()), null, null);
    }
}
