package org.caravanserai.exchanges.ewp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.TermsForm;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.testing.ExchangesWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IiaImportTest {

    private final ExchangesWorld world = new ExchangesWorld();

    @BeforeEach
    void knowIdentifiers() {
        world.wiring.answer(
                EwpDirectory.class,
                "heiIds",
                asked -> Map.of(world.home.id(), "home.edu.example", world.partner.id(), "partner.ac.example"));
    }

    private String copy(String code) {
        return world.of(ReadIias.class).execute(List.of(code), "partner.ac.example");
    }

    /** The document with this change, and the hash that belongs to it. */
    private static byte[] changed(String document, String from, String to) {
        var altered = document.replaceFirst(from, to);
        var hash = IiaHash.of(IiaHashTest.iia(altered));
        return altered.replaceFirst("<iia-hash>\\w+<", "<iia-hash>" + hash + "<")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ourOwnExportDiffersInNothing() {
        var code = agreementOfAllKinds();
        var compared = world.of(CompareIia.class).execute(code, bytes(copy(code)));

        assertThat(compared.differences()).isEmpty();
        assertThat(compared.copy().hash()).isEqualTo(compared.here().hash());
        assertRefused("nothing-changed", () -> world.of(TakeIia.class).execute(code, bytes(copy(code)), 1));
    }

    private String agreementOfAllKinds() {
        world.as(world.homeOfficer);
        var conditions = List.of(MobilityKind.values()).stream()
                .map(kind -> new ConditionForm(
                        null,
                        kind.ordinal() % 2 == 0 ? "home" : "partner",
                        kind.ordinal() % 2 == 0 ? "partner" : "home",
                        kind.name(),
                        "3",
                        kind == MobilityKind.DOCTORAL ? null : "4.5",
                        List.of("0613", "0232"),
                        null,
                        List.of(new LanguageForm("es", "B1")),
                        "2026/2027",
                        "2028/2029",
                        false))
                .toList();
        return world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), new TermsForm(Map.of("en", "All kinds"), conditions)));
    }

    @Test
    void aChangedCopyIsComparedAndTakenAsTheNextVersion() {
        var code = world.drafted(5);
        var document = changed(copy(code), "<mobilities-per-year>5<", "<mobilities-per-year>8<");
        world.as(world.partnerOfficer);

        assertThat(world.of(CompareIia.class).execute(code, document).differences())
                .containsExactly(new TermsDifference("conditions.c1.personsPerYear", "5", "8"));
        assertThat(world.of(TakeIia.class).execute(code, document, 1)).isEqualTo(2);
        assertThat(world.agreement(code).revision()).isEqualTo(2);
        assertThat(world.history()).anyMatch(told -> told.startsWith("REVISED EWP IIA "));
        var again = changed(copy(code), "<mobilities-per-year>8<", "<mobilities-per-year>9<");
        assertConflict("stale-revision", () -> world.of(TakeIia.class).execute(code, again, 1));
    }

    @Test
    void aWrongHashAndADocumentThatIsNoneAreRefused() {
        var code = world.drafted(5);
        var document = copy(code);
        var compare = world.of(CompareIia.class);

        assertInvalid(
                "iia-hash: iia-wrong-hash",
                () -> compare.execute(
                        code, bytes(document.replaceFirst("<mobilities-per-year>5<", "<mobilities-per-year>8<"))));
        assertInvalid("body: xml-malformed", () -> compare.execute(code, bytes("<iias")));
        assertInvalid(
                "body: xml-malformed",
                () -> compare.execute(code, bytes("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")));
        assertInvalid("body: not-an-iia", () -> compare.execute(code, bytes("<x/>")));
        assertInvalid(
                "partner: iia-of-others",
                () -> compare.execute(code, changed(document, "<hei-id>home.edu.example<", "<hei-id>other.example<")));
        assertInvalid(
                "iia-hash: iia-incomplete",
                () -> compare.execute(code, bytes(document.replaceAll("<iia-hash>.*</iia-hash>", ""))));
        assertInvalid(
                "conditions[0].iscedF[0]: not-a-field-of-education",
                () -> compare.execute(code, changed(document, "<isced-f-code>0613<", "<isced-f-code>9999<")));
        world.as(world.stranger);
        assertNotFound(() -> compare.execute(code, bytes(document)));
        assertNotFound(() -> world.of(TakeIia.class).execute(code, bytes(document), null));
    }
}
