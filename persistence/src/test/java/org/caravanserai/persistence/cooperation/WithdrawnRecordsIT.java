package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.cooperation.registry.Registry;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class WithdrawnRecordsIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final String word = "w" + Ids.next().toString().substring(20).replace("-", "");

    private Mechanism registered() {
        var party =
                new EntryParty(PartyRole.SIGNATORY, Sector.GOVERNMENT, null, CountryCode.of("KZ"), null, null, null);
        var facts = new EntryFacts(
                LocalizedText.of("en", word),
                LocalizedText.EMPTY,
                List.of(),
                List.of(party),
                List.of(),
                null,
                Tags.NONE,
                Tags.NONE,
                DAY,
                null,
                DatePrecision.DAY,
                null,
                DAY);
        var made = new Mechanism(Slug.of(word), facts, MechanismKind.EXHIBITION, 12, NOW);
        inTransaction(() -> repository(Registry.class).add(made));
        return made;
    }

    private long facts(Mechanism record) {
        return inTransaction(() -> repository(Sql.class)
                .first(
                        "select count(*) as n from cooperation_registry_facts where entry_id = ?",
                        row -> row.count("n"),
                        record.id())
                .orElseThrow());
    }

    private long listed() {
        return inTransaction(() -> repository(RegistryDirectory.class)
                .page(EntryFilter.of(EntryKind.MECHANISM), new PageRequest(0, 5, word, null))
                .total());
    }

    @Test
    void filtersOfferWhatWouldBeFoundWithTheOthers() {
        registered();
        var directory = repository(RegistryDirectory.class);
        var any = inTransaction(() -> directory.facets(EntryFilter.of(EntryKind.MECHANISM), word));
        assertThat(any.of("kind")).containsExactly(new Facets.Value("EXHIBITION", 1));
        assertThat(any.of("country")).extracting(Facets.Value::count).containsOnly(1L);
        assertThat(any.of("way")).isEmpty();
        var other = new EntryFilter(EntryKind.MECHANISM, "EXCHANGE_WEEK", null, null, null, DAY, null);
        var narrowed = inTransaction(() -> directory.facets(other, word));
        assertThat(narrowed.of("kind")).isEqualTo(any.of("kind"));
        assertThat(narrowed.of("country")).isEmpty();
        var elsewhere = new EntryFilter(EntryKind.MECHANISM, null, "RUNNING", null, null, null, "none");
        assertThat(inTransaction(() -> directory.facets(elsewhere, null))).isEqualTo(Facets.NONE);
    }

    @Test
    void aWithdrawnRecordIsInNoListSearchOrFigureAndReadWithTheReasonByItsKeepers() {
        var record = registered();
        assertThat(facts(record)).isEqualTo(1);
        assertThat(listed()).isEqualTo(1);
        inTransaction(() -> {
            var registry = repository(Registry.class);
            registry.withdraw(registry.lock(Mechanism.class, record.slug()).orElseThrow(), "Entered twice", NOW);
        });
        assertThat(facts(record)).isZero();
        assertThat(listed()).isZero();
        var directory = repository(RegistryDirectory.class);
        assertThat(inTransaction(() -> directory.bySlug(EntryKind.MECHANISM, word)))
                .isEmpty();
        assertThat(inTransaction(() -> directory.withdrawn(EntryKind.MECHANISM, word)))
                .hasValueSatisfying(view -> assertThat(view.parties()).hasSize(1));
        assertThat(inTransaction(() -> directory.allWithdrawn()))
                .filteredOn(each -> each.row().id().equals(record.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reason()).isEqualTo("Entered twice");
                    assertThat(each.at()).isEqualTo(NOW);
                });
    }

    /** So that a figure cannot count a record by mistake that is not public. */
    @Test
    void viewsReadPublishedRecordsOnly() {
        var readers = inTransaction(() -> repository(Sql.class).list("""
            select distinct v.relname as name from pg_depend d
            join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass
            join pg_class v on v.oid = r.ev_class
            where d.refobjid = 'cooperation_record'::regclass
            """, row -> row.text("name")));
        assertThat(readers).containsExactly("cooperation_entry");
    }
}
