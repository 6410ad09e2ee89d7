package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentKind;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryEnds;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class RegistryEndsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    /** No other test registers anything with it. */
    private static final String COUNTRY = "TO";

    private Instrument registered(InstrumentKind kind, LocalDate endsOn) {
        var slug = Slug.of("end-" + Ids.next().toString().substring(20).replace("-", ""));
        var parties = Stream.of(COUNTRY, "CN")
                .map(code -> new EntryParty(
                        PartyRole.SIGNATORY, Sector.GOVERNMENT, null, CountryCode.of(code), null, null, null))
                .toList();
        var facts = new EntryFacts(
                LocalizedText.of("en", "Programme"),
                LocalizedText.EMPTY,
                List.of(),
                parties,
                List.of(),
                null,
                Tags.NONE,
                Tags.NONE,
                DAY.minusYears(2),
                endsOn,
                DatePrecision.DAY,
                null,
                DAY);
        var terms = new Instrument.Terms(kind, DAY.minusYears(2), List.of());
        var made = new Instrument(slug, facts, terms, InstrumentState.IN_FORCE, NOW);
        inTransaction(() -> repository(Registry.class).add(made));
        return made;
    }

    private List<UpcomingEnd> ending(int days) {
        return inTransaction(() -> repository(RegistryEnds.class).ending(List.of(COUNTRY), DAY, days));
    }

    @Test
    void programmesOfGovernmentsEndAsAgreementsDoAndWithdrawnOnesDoNot() {
        registered(InstrumentKind.MEMORANDUM, DAY);
        var soon = registered(InstrumentKind.EXECUTIVE_PROGRAMME, DAY.plusDays(99));
        registered(InstrumentKind.MEMORANDUM, DAY.plusDays(400));
        assertThat(ending(90)).isEmpty();
        assertThat(ending(180)).singleElement().satisfies(end -> {
            assertThat(end.reference()).isEqualTo(soon.slug().value());
            assertThat(end.kind()).isEqualTo(UpcomingEnd.Kind.INSTRUMENT);
            assertThat(end.subkind()).isEqualTo("EXECUTIVE_PROGRAMME");
            assertThat(end.ownerCountry()).isEqualTo("CN");
            assertThat(end.countries()).containsExactly(COUNTRY);
            assertThat(end.daysLeft(DAY)).isEqualTo(99);
        });
        inTransaction(() -> {
            var registry = repository(Registry.class);
            registry.withdraw(registry.lock(Instrument.class, soon.slug()).orElseThrow(), "Entered twice", NOW);
        });
        assertThat(ending(180)).isEmpty();
        assertThat(inTransaction(() -> repository(RegistryEnds.class).hosts(List.of("no-such-center"))))
                .isEmpty();
    }
}
