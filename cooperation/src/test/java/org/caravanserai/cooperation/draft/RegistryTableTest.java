package org.caravanserai.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.cooperation.instrument.Instrument;
import org.caravanserai.domain.cooperation.programme.Programme;
import org.caravanserai.domain.cooperation.reference.Country;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.domain.cooperation.registry.DatePrecision;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.EntryRow;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.domain.organizations.OrganizationDuplicates;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.imports.tables.TableContext;
import org.caravanserai.platform.imports.tables.TableLine;
import org.caravanserai.platform.imports.tables.TableOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryTableTest {

    private static final Map<String, String> MEMORANDUM = Map.of(
            "record", "instrument",
            "title", "Memorandum on degrees",
            "titleZh", "学位备忘录",
            "kind", "memorandum",
            "signedOn", "2026-05-01",
            "signatories", "CN; Kazakhstan",
            "source", "https://example.org/memorandum");

    private final RegistryWorld world = new RegistryWorld();
    private final TableContext context = new TableContext(UUID.randomUUID(), null, false);

    @BeforeEach
    void aKeeperImports() {
        world.as(world.account("keeper", PlatformRole.ANALYST));
        world.wiring.answer(
                ReferenceData.class,
                "countries",
                asked -> List.of(
                        new Country("CN", "CHN", null, LocalizedText.of("en", "China"), null),
                        new Country("KZ", "KAZ", null, LocalizedText.of("en", "Kazakhstan"), null)));
        world.wiring.answer(OrganizationDuplicates.class, "named", asked -> List.of());
        known();
    }

    private void known(EntryRow... rows) {
        world.wiring.answer(RegistryDirectory.class, "page", asked -> new Page<>(List.of(rows), 0, 50, rows.length));
    }

    private TableOutcome take(Map<String, String> cells) {
        return world.of(RegistryTable.class).take(new TableLine(2, cells), context);
    }

    @Test
    void aRowIsARecordWithItsParties() {
        assertThat(take(MEMORANDUM)).isEqualTo(TableOutcome.CREATED);
        assertThat(world.registry.entries.all()).singleElement().isInstanceOfSatisfying(Instrument.class, made -> {
            assertThat(made.facts().title().texts()).isEqualTo(Map.of("en", "Memorandum on degrees", "zh", "学位备忘录"));
            assertThat(made.facts().parties())
                    .extracting(EntryParty::country)
                    .extracting(String::valueOf)
                    .containsExactly("CN", "KZ");
        });
    }

    @Test
    void aRecordThatIsKnownByItsTitleIsNotRegisteredAgain() {
        known(new EntryRow(
                UUID.randomUUID(),
                EntryKind.INSTRUMENT,
                "memorandum",
                LocalizedText.of("en", "MEMORANDUM on Degrees"),
                LocalizedText.EMPTY,
                "MEMORANDUM",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                DatePrecision.DAY,
                1));
        assertThat(take(MEMORANDUM)).isEqualTo(TableOutcome.UNCHANGED);
        assertThat(world.registry.entries.all()).isEmpty();
    }

    @Test
    void anOrganizationIsFoundOrIsAPartyByItsName() {
        var row = Map.of(
                "record", "PROGRAMME",
                "title", "Joint school of soil science",
                "kind", "JOINT_DEGREE_PROGRAMME",
                "level", "master",
                "quota", "60",
                "countries", "KZ",
                "organizations", "Steppe Agrarian University",
                "beginsOn", "2026-09-01");
        assertInvalid("sector: party-without-sector", () -> take(row));
        var said = new java.util.HashMap<>(row);
        said.put("sector", "university");
        assertThat(take(said)).isEqualTo(TableOutcome.CREATED);
        assertThat(world.registry.entries.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Programme.class, made -> assertThat(made.facts().parties())
                                .extracting(party -> party.name().in("en"))
                                .containsExactly("Steppe Agrarian University"));
        assertThat(context.remarks().all())
                .contains(new ImportRemark("organizations", "party-by-name", "Steppe Agrarian University", 1));
    }

    @Test
    void aFaultIsNamedByItsColumn() {
        assertInvalid("record: not-one-of", () -> take(Map.of("record", "treaty", "title", "x")));
        assertInvalid(
                "kind: not-one-of", () -> take(Map.of("record", "INSTRUMENT", "title", "x", "kind", "handshake")));
        assertInvalid("kind: required", () -> take(Map.of("record", "INSTRUMENT", "title", "x")));
        assertInvalid(
                "countries: unknown-country-name",
                () -> take(Map.of("record", "INSTRUMENT", "title", "x", "countries", "Atlantis")));
    }

    @Test
    void whereASecondPersonPublishesEachRowIsADraft() {
        world.needSecondPerson();
        assertThat(take(MEMORANDUM)).isEqualTo(TableOutcome.CREATED);
        assertThat(world.registry.entries.all()).isEmpty();
        assertThat(world.drafts.drafts.all()).hasSize(1);
        assertThat(context.remarks().all()).contains(new ImportRemark("", "record-as-draft", "", 1));
        assertThat(take(MEMORANDUM)).isEqualTo(TableOutcome.UNCHANGED);
    }
}
