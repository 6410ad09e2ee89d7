package org.caravanserai.exchanges.ewp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.ewp.EwpDirectory;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.agreement.GiveNotice;
import org.caravanserai.exchanges.agreement.ProposeAgreement;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
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
        assertRefused(
                "nothing-changed", () -> world.of(AdoptPartnerAgreement.class).execute(code, bytes(copy(code)), 1));
    }

    private String agreementOfAllKinds() {
        world.as(world.homeOfficer);
        var conditions = List.of(MobilityKind.values()).stream()
                .map(kind -> {
                    var said = new HashMap<String, Object>(Map.of(
                            "kind",
                            kind,
                            "personsPerYear",
                            3,
                            "iscedF",
                            List.of("0613", "0232"),
                            "languages",
                            List.of(Map.of("language", "es", "cefr", "B1")),
                            "lastYear",
                            "2028/2029"));
                    if (kind != MobilityKind.DOCTORAL) {
                        said.put("monthsPerYear", "4.5");
                    }
                    return kind.ordinal() % 2 == 0
                            ? ExchangesWorld.condition("home", "partner", said)
                            : ExchangesWorld.condition("partner", "home", said);
                })
                .toList();
        return world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"),
                        ExchangesWorld.terms("All kinds", conditions.toArray(ConditionForm[]::new))));
    }

    @Test
    void aChangedCopyIsComparedAndTakenAsTheNextVersion() {
        var code = world.drafted(5);
        var document = changed(copy(code), "<mobilities-per-year>5<", "<mobilities-per-year>8<");
        world.as(world.partnerOfficer);

        assertThat(world.of(CompareIia.class).execute(code, document).differences())
                .containsExactly(new TermsDifference("conditions.c1.personsPerYear", "5", "8"));
        assertThat(world.of(AdoptPartnerAgreement.class).execute(code, document, 1))
                .isEqualTo(2);
        assertThat(world.agreement(code).revision()).isEqualTo(2);
        assertThat(world.history()).anyMatch(told -> told.startsWith("REVISED v2: EWP IIA "));
        var again = changed(copy(code), "<mobilities-per-year>8<", "<mobilities-per-year>9<");
        assertConflict(
                "stale-revision", () -> world.of(AdoptPartnerAgreement.class).execute(code, again, 1));
    }

    private String agreement(ConditionForm... conditions) {
        world.as(world.homeOfficer);
        var code = world.of(ProposeAgreement.class)
                .execute(new ProposeAgreement.Command(
                        List.of("home", "partner"), ExchangesWorld.terms("Exchange", conditions)));
        world.commit();
        return code;
    }

    private static ConditionForm staff(String amount, String number, YearForm... years) {
        return ExchangesWorld.condition(
                "home",
                "partner",
                Map.of(
                        "kind",
                        MobilityKind.STAFF_TEACHING,
                        "personsPerYear",
                        2,
                        amount,
                        number,
                        "iscedF",
                        List.of("0613"),
                        "languages",
                        List.of(Map.of("language", "en", "cefr", "B2")),
                        "lastYear",
                        "2029/2030",
                        "placesByYear",
                        List.of(years)));
    }

    private static ConditionForm months(String number) {
        return staff("monthsPerYear", number);
    }

    private static ConditionForm days(String number, YearForm... years) {
        return staff("daysPerYear", number, years);
    }

    @Test
    void daysStayDaysAndMonthsStayMonths() {
        for (var agreed : List.of(days("8"), days("14"), months("0.27"), months("0.47"))) {
            var code = agreement(agreed);
            var document = copy(code);
            assertThat(document)
                    .contains("<total-days-per-year>"
                            + (agreed.daysPerYear() == null
                                    ? agreed.monthsPerYear().toPlainString().equals("0.27") ? "8.10" : "14.10"
                                    : agreed.daysPerYear() + ".00")
                            + "<");
            assertThat(world.of(CompareIia.class).execute(code, bytes(document)).differences())
                    .isEmpty();
        }
        var code = agreement(months("0.27"));
        assertThat(world.of(CompareIia.class)
                        .execute(code, changed(copy(code), "<total-days-per-year>8.10<", "<total-days-per-year>9.00<"))
                        .differences())
                .containsExactlyInAnyOrder(
                        new TermsDifference("conditions.c1.monthsPerYear", "0.27", null),
                        new TermsDifference("conditions.c1.daysPerYear", null, "9.00"));
    }

    @Test
    void yearsWithOtherNumbersArePeriodsOfTheirOwnAndComeBackAsOneCondition() {
        var code = agreement(days(
                "8",
                new YearForm(AcademicYear.of("2027/2028"), 5, null, BigDecimal.valueOf(20)),
                new YearForm(AcademicYear.of("2028/2029"), 0, null, null)));
        var document = copy(code);

        assertThat(document)
                .containsSubsequence(
                        "<receiving-last-academic-year-id>2026/2027<",
                        "<mobilities-per-year>2<",
                        "<receiving-last-academic-year-id>2027/2028<",
                        "<mobilities-per-year>5<",
                        "<receiving-first-academic-year-id>2029/2030<");
        OfficialSchemas.assertValid("ewp-specs-api-iias-v7.0.0/endpoints/get-response.xsd", document);
        assertThat(world.of(CompareIia.class).execute(code, bytes(document)).differences())
                .isEmpty();
        assertThat(world.of(CompareIia.class)
                        .execute(code, changed(document, "<mobilities-per-year>5<", "<mobilities-per-year>6<"))
                        .differences())
                .containsExactly(new TermsDifference(
                        "conditions.c1.placesByYear[2027/2028]", "5 (20.00 days)", "6 (20.00 days)"));
    }

    @Test
    void aNoticeIsVisibleInTheCopyAndInTheComparison() {
        var code = world.inForce(5);
        var before = copy(code);
        world.of(GiveNotice.class).execute(code, "2027/2028", "No funds");
        world.commit();

        var document = copy(code);
        assertThat(document)
                .contains("<receiving-last-academic-year-id>2027/2028<", "<in-effect>true<")
                .doesNotContain("2029/2030");
        assertThat(world.of(CompareIia.class).execute(code, bytes(document)).differences())
                .isEmpty();
        assertThat(world.of(CompareIia.class).execute(code, bytes(before)).differences())
                .contains(new TermsDifference("conditions.c1.lastYear", "2027/2028", "2029/2030"));
    }

    @Test
    void whatAnAgreementHereCannotSayIsComparedToo() {
        var code = world.inForce(5);
        var document = copy(code);
        record Case(String from, String to, TermsDifference difference) {}
        for (var each : List.of(
                new Case(
                        "<cooperation-conditions>",
                        "<cooperation-conditions terminated-as-a-whole=\"true\">",
                        new TermsDifference("iia.terminated", null, "true")),
                new Case("<in-effect>true<", "<in-effect>false<", new TermsDifference("iia.inEffect", "true", "false")),
                new Case(
                        "<mobilities-per-year>",
                        "<mobilities-per-year not-yet-defined=\"true\">",
                        new TermsDifference("conditions.c1.notYetDefined", null, "personsPerYear")),
                new Case(
                        "<recommended-language-skill>",
                        "<recommended-language-skill not-yet-defined=\"1\">",
                        new TermsDifference("conditions.c1.notYetDefined", null, "languages")),
                new Case(
                        "</isced-f-code>",
                        "</isced-f-code><isced-clarification>Networks</isced-clarification>",
                        new TermsDifference("conditions.c1.iscedClarification", null, "Networks")),
                new Case(
                        "</subject-area>",
                        "</subject-area><other-info-terms>Fees are waived</other-info-terms>",
                        new TermsDifference("conditions.c1.otherInfoTerms", null, "Fees are waived")))) {
            var altered = changed(document, each.from(), each.to());
            assertThat(world.of(CompareIia.class).execute(code, altered).differences())
                    .as(each.to())
                    .containsExactly(each.difference());
        }
        assertRefused("iia-terminated", () -> world.of(AdoptPartnerAgreement.class)
                .execute(
                        code,
                        changed(
                                document,
                                "<cooperation-conditions>",
                                "<cooperation-conditions terminated-as-a-whole=\"true\">"),
                        1));
        assertRefused("iia-not-yet-defined", () -> world.of(AdoptPartnerAgreement.class)
                .execute(
                        code,
                        changed(document, "<mobilities-per-year>", "<mobilities-per-year not-yet-defined=\"true\">"),
                        1));
    }

    @Test
    void elementsWithinElementsWithoutEndAreRefused() {
        var code = world.drafted(5);
        var levels = 60_000;
        var document = "<iias-get-response xmlns=\"" + Namespaces.IIAS + "\"><iia><iia-hash>" + "<a>".repeat(levels)
                + "</a>".repeat(levels) + "</iia-hash></iia></iias-get-response>";
        assertInvalid("body: xml-malformed", () -> world.of(CompareIia.class)
                .execute(code, document.getBytes(StandardCharsets.UTF_8)));
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
        assertNotFound(() -> world.of(AdoptPartnerAgreement.class).execute(code, bytes(document), null));
    }
}
