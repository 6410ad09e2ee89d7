package org.caravanserai.domain.cooperation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.mechanism.Mechanism;
import org.caravanserai.domain.cooperation.mechanism.MechanismKind;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class RegistryEntryTest {

    @Test
    void theTitleIsAnOfficialNameInEachOfItsLanguages() {
        var entry = new Mechanism(Slug.of("soil"), Facts.of(null, null), MechanismKind.EXCHANGE_WEEK, null, World.NOW);
        assertThat(entry.names()).singleElement().satisfies(name -> {
            assertThat(name.kind()).isEqualTo(EntryNameKind.OFFICIAL);
            assertThat(name.language()).isEqualTo("en");
        });
    }

    @Test
    void aPartyIsSomebodyAndDoesNotEndBeforeItBegins() {
        assertInvalid(
                "organization: party-is-nobody",
                () -> new EntryParty(PartyRole.MEMBER, Sector.UNIVERSITY, null, null, null, null, null));
        assertInvalid(
                "until: ends-before-it-begins",
                () -> new EntryParty(
                        PartyRole.MEMBER,
                        Sector.UNIVERSITY,
                        null,
                        org.caravanserai.domain.shared.CountryCode.of("KZ"),
                        null,
                        LocalDate.of(2020, 1, 2),
                        LocalDate.of(2020, 1, 1)));
    }

    @Test
    void aLinkNamesAWordOrAWholeAddress() {
        var nothing = org.caravanserai.domain.shared.LocalizedText.EMPTY;
        assertInvalid(
                "reference: not-a-reference",
                () -> new EntryLink(LinkRelation.ORIGIN, LinkTarget.EVENT, "two words", nothing));
        assertInvalid(
                "reference: not-a-reference",
                () -> new EntryLink(LinkRelation.ORIGIN, LinkTarget.PAGE, "javascript:alert(1)", nothing));
        assertThat(new EntryLink(LinkRelation.ORIGIN, LinkTarget.PAGE, "https://example.org/x", nothing).reference())
                .isEqualTo("https://example.org/x");
    }
}
