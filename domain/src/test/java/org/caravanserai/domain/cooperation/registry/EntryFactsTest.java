package org.caravanserai.domain.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.Refusals;
import org.caravanserai.domain.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryFactsTest {

    private static final LocalizedText TITLE = LocalizedText.of("en", "Soil", "zh", "土壤");
    private static final LocalDate DAY = Facts.DAY;

    private static EntryFacts facts(
            LocalizedText title, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String source) {
        return new EntryFacts(
                title,
                LocalizedText.of("en", "A summary"),
                List.of(new EntryName(EntryNameKind.ACRONYM, null, "SOIL")),
                List.of(Facts.party(Sector.UNIVERSITY)),
                List.of(new EntryLink(LinkRelation.ORIGIN, LinkTarget.EVENT, "forum", LocalizedText.EMPTY)),
                CooperationWay.STUDENT_EXCHANGE,
                Tags.of("KZ"),
                Tags.NONE,
                from,
                to,
                DatePrecision.YEAR,
                source,
                DAY);
    }

    @Test
    void anEntrySaysWhatItsFactsSay() {
        var entry = new Mechanism(
                Slug.of("soil"), facts(TITLE, DAY, DAY, "a book"), MechanismKind.EXCHANGE_WEEK, null, World.NOW);
        assertThat(entry.id()).isNotNull();
        assertThat(entry.slug()).isEqualTo(Slug.of("soil"));
        assertThat(entry.title()).isEqualTo(TITLE);
        assertThat(entry.summary().in("en")).isEqualTo("A summary");
        assertThat(entry.way()).isEqualTo(CooperationWay.STUDENT_EXCHANGE);
        assertThat(entry.beginsOn()).isEqualTo(DAY);
        assertThat(entry.endsOn()).isEqualTo(DAY);
        assertThat(entry.parties()).hasSize(1);
        assertThat(entry.links()).singleElement().satisfies(link -> {
            assertThat(link.relation()).isEqualTo(LinkRelation.ORIGIN);
            assertThat(link.target()).isEqualTo(LinkTarget.EVENT);
            assertThat(link.reference()).isEqualTo("forum");
            assertThat(link.label()).isEqualTo(LocalizedText.EMPTY);
        });
        assertThat(entry.registeredAt()).isEqualTo(World.NOW);
        assertThat(entry.version()).isZero();
    }

    @Test
    void officialNamesStandBeforeTheOthers() {
        var entry = new Mechanism(
                Slug.of("soil"), facts(TITLE, null, null, null), MechanismKind.EXCHANGE_WEEK, null, World.NOW);
        assertThat(entry.names()).extracting(EntryName::value).containsExactly("Soil", "土壤", "SOIL");
        assertThat(entry.names()).extracting(EntryName::language).containsExactly("en", "zh", null);
        assertThat(entry.names())
                .extracting(EntryName::kind)
                .containsExactly(EntryNameKind.OFFICIAL, EntryNameKind.OFFICIAL, EntryNameKind.ACRONYM);
    }

    @Test
    void aStaleVersionIsAConflict() {
        var entry = new Mechanism(
                Slug.of("soil"), facts(TITLE, null, null, null), MechanismKind.EXCHANGE_WEEK, null, World.NOW);
        Columns.set(entry, "version", 3L);
        entry.requireVersion(3L);
        entry.requireVersion(null);
        Refusals.assertConflict("changed-meanwhile", () -> entry.requireVersion(2L));
    }

    @Test
    void anEntryHasATitleAndDaysInTheirOrder() {
        assertInvalid(
                List.of("title: required", "endsOn: ends-before-it-begins"),
                () -> facts(LocalizedText.EMPTY, DAY, DAY.minusDays(1), null));
        assertInvalid(
                "title: text-too-long",
                () -> facts(LocalizedText.of("en", "t".repeat(EntryName.MAX_LENGTH + 1)), null, null, null));
        assertThat(facts(TITLE, null, DAY, null).endsOn()).isEqualTo(DAY);
        assertThat(facts(TITLE, DAY, null, "s".repeat(EntryFacts.MAX_SOURCE)).source())
                .hasSize(1000);
        assertInvalid("source: text-too-long", () -> facts(TITLE, null, null, "s".repeat(EntryFacts.MAX_SOURCE + 1)));
    }

    @Test
    void factsDoNotChangeWithTheListsTheyWereMadeOf() {
        var parties = new ArrayList<>(List.of(Facts.party(Sector.UNIVERSITY)));
        var facts = Facts.of(null, null, parties.toArray(EntryParty[]::new));
        parties.clear();
        assertThat(facts.parties()).hasSize(1);
    }

    @Test
    void aNameIsShortAndInALanguageThereIs() {
        assertThat(new EntryName(EntryNameKind.ALIAS, " ", " Soil ").language()).isNull();
        assertThat(new EntryName(EntryNameKind.ALIAS, "ZH-hans", " Soil ").language())
                .isEqualTo("zh-Hans");
        assertThat(new EntryName(EntryNameKind.ALIAS, null, " Soil ").value()).isEqualTo("Soil");
        assertThat(Columns.get(new EntryName(EntryNameKind.ALIAS, null, "Éole"), "folded", String.class)
                        .strip())
                .isEqualTo("eole");
        assertInvalid("value: required", () -> new EntryName(EntryNameKind.ALIAS, null, " "));
        assertThat(new EntryName(EntryNameKind.ALIAS, null, "n".repeat(EntryName.MAX_LENGTH)).value())
                .hasSize(300);
        assertInvalid(
                "value: text-too-long",
                () -> new EntryName(EntryNameKind.ALIAS, null, "n".repeat(EntryName.MAX_LENGTH + 1)));
        assertInvalid("language: unknown-language", () -> new EntryName(EntryNameKind.ALIAS, "?", "Soil"));
    }

    @Test
    void aPartyIsAnOrganizationACountryOrAName() {
        var organization = Ids.next();
        var party = new EntryParty(PartyRole.OWNER, Sector.ENTERPRISE, organization, null, null, DAY, DAY);
        assertThat(party.role()).isEqualTo(PartyRole.OWNER);
        assertThat(party.sector()).isEqualTo(Sector.ENTERPRISE);
        assertThat(party.organization()).isEqualTo(organization);
        assertThat(party.name()).isEqualTo(LocalizedText.EMPTY);
        assertThat(Facts.signatories("KZ")[0].country()).isEqualTo(CountryCode.of("KZ"));
        assertThat(Facts.party(Sector.TEAM).name().in("en")).isEqualTo("TEAM");
    }

    @Test
    void aPartyTakesPartFromItsFirstDayToItsLast() {
        var party = party(DAY, DAY.plusDays(1));
        assertThat(party.isOn(DAY.minusDays(1))).isFalse();
        assertThat(party.isOn(DAY)).isTrue();
        assertThat(party.isOn(DAY.plusDays(1))).isTrue();
        assertThat(party.isOn(DAY.plusDays(2))).isFalse();
        assertThat(party(null, DAY).isOn(LocalDate.MIN)).isTrue();
        assertThat(party(DAY, null).isOn(LocalDate.MAX)).isTrue();
    }

    private static EntryParty party(@Nullable LocalDate since, @Nullable LocalDate until) {
        return new EntryParty(PartyRole.MEMBER, Sector.UNIVERSITY, Ids.next(), null, null, since, until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "two words", "x/y", "https://example.org"})
    void onlyAPageIsLinkedByAnAddress(String reference) {
        for (var target : LinkTarget.values()) {
            if (target == LinkTarget.PAGE && reference.startsWith("https:")) {
                assertThat(link(target, " " + reference + " ").reference()).isEqualTo(reference);
            } else {
                assertInvalid("reference: not-a-reference", () -> link(target, reference));
            }
        }
    }

    private static EntryLink link(LinkTarget target, String reference) {
        return new EntryLink(LinkRelation.OUTCOME, target, reference, LocalizedText.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(CooperationWay.class)
    void everyWayBelongsToOneOfThreeModes(CooperationWay way) {
        var mode =
                switch (way) {
                    case UNIVERSITY_ALLIANCE,
                            JOINT_PROGRAMME,
                            JOINT_INSTITUTION,
                            STUDENT_EXCHANGE,
                            SCHOLAR_EXCHANGE,
                            LANGUAGE_CENTER -> CooperationWay.Mode.UNIVERSITIES;
                    case SPECIAL_RESEARCH_INSTITUTION, JOINT_SCHOOL, SPECIAL_PROJECT ->
                        CooperationWay.Mode.ENTERPRISE_UNIVERSITY_RESEARCH;
                    case ACADEMIC_CONFERENCE, GOVERNMENT_PLATFORM -> CooperationWay.Mode.ACADEMIC_COMMUNICATION;
                };
        assertThat(way.mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @EnumSource(RegistryAction.class)
    void whatHappensToAnEntryIsOfOneSubject(RegistryAction action) {
        assertThat(action.subject()).isEqualTo(RegistryAction.SUBJECT);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void aFilterOfAKindHasNoOtherCondition(EntryKind kind) {
        assertThat(EntryFilter.of(kind)).isEqualTo(new EntryFilter(kind, null, null, null, null, null, null));
    }
}
