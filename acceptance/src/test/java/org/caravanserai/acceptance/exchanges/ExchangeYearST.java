package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of an exchange with three scholars: documents and references, reviews, ranking, offers, nominations, letters, arrival and
 * return, with the balance at each step. One scholar and one referee use the browser, the others the API.
 */
@Tag("exchanges")
@Steps
class ExchangeYearST extends BrowserTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
    private static final String STUDENT = "urn:schac:personalUniqueCode:int:esi:jinling.example.edu:0042";

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);
    private final ExchangeSteps steps = new ExchangeSteps(officer, partner);
    private final Api best = nobody.as(Demo.SCHOLAR);
    private final Api second = nobody.as(Demo.TEACHER);
    private final Api third = nobody.as(Demo.CENTER);

    private String agreement;
    private String slug;
    private String first;
    private String other;
    private String last;
    private List<JsonNode> nominations;
    private List<String> stays;

    @Test
    @Order(1)
    void aCallIsPublished() {
        agreement = steps.agreement(2);
        slug = steps.draft(
                agreement,
                Map.of(
                        "rules",
                        Map.of(
                                "documents",
                                List.of(Map.of(
                                        "key", "cv", "label", Map.of("en", "Curriculum vitae"), "required", true)),
                                "references",
                                Map.of("number", 1, "required", true),
                                "criteria",
                                List.of(Map.of("key", "record", "label", Map.of("en", "Record"), "weight", 1)))));
        steps.publish(slug);
    }

    /** Applies, attaches the document and names a referee on pages; the referee writes on the page of the link. */
    @Test
    @Order(2)
    void aScholarAppliesInTheBrowser() {
        var referee = "fatima-" + UUID.randomUUID() + "@example.org";
        best.put("qualifications", Map.of("studentIdentifier", "0042")).expect(400);
        best.put("qualifications", Map.of("level", 6, "studentIdentifier", STUDENT))
                .expect(200);
        try (var scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR);
                var writer = visitor(Look.phone("en"))) {
            scholar.open("/exchanges/" + slug + "/apply");
            scholar.page().locator("[id='application:wishes:0:wish']").selectOption("c1");
            scholar.page().locator("label[for='application:term:1']").click();
            press(scholar, "Save draft");
            scholar.page()
                    .locator("[id='documents:documents-cv_input']")
                    .setInputFiles(
                            new FilePayload("my cv.pdf", "application/pdf", PDF.getBytes(StandardCharsets.UTF_8)));
            scholar.act(scholar.page().locator(".ui-fileupload-upload").first()::click);
            scholar.page().locator("[id='application:wishes:0:wish']").selectOption("c1");
            press(scholar, "Submit application");
            scholar.reads("0 of 1 references have been received");

            scholar.act(scholar.page().locator("main a:has-text('Name a referee')")::click);
            var code = scholar.page().url().replaceAll(".*/my/applications/([A-Z0-9]+).*", "$1");
            scholar.problems();
            scholar.page().locator("[id='referee:name']").fill("Fatima Zahra");
            scholar.page().locator("[id='referee:email']").fill(referee);
            scholar.page().locator("[id='referee:relation']").fill("Supervisor");
            press(scholar, "Send the link");
            assertThat(main(scholar)).contains("The link has been sent to the referee.", "Fatima Zahra", "Requested");
            scholar.assertAccessible();

            var page = Emails.link(Product.shared(), "REFERENCE_ASKED", referee);
            check(writer, page);
            writer.page().locator("[id='reference:text']").fill("She is the best of her year.");
            press(writer, "Send the reference");
            assertThat(main(writer)).contains("The reference has arrived. Thank you.");
            writer.open(page);
            assertThat(writer.page().locator("[id='reference:text']").count()).isZero();
            writer.assertQuiet();

            scholar.open("/my/applications/" + code);
            assertThat(main(scholar)).contains("1 of 1 received").doesNotContain("best of her year");
            best.post("applications/" + code + "/submission", Map.of()).expect(200);
            scholar.assertQuiet();
            first = code;
        }
    }

    @Test
    @Order(3)
    void twoScholarsApplyByProgram() {
        other = apply(second);
        last = apply(third);
    }

    @Test
    @Order(4)
    void applicationsAreReviewedWithTheirReferences() throws SQLException {
        ExchangeSteps.close(slug);
        review(first, 9);
        review(other, 8);
        review(last, 5);
    }

    @Test
    @Order(5)
    void theBestGetThePlaces() {
        var allocation = officer.post("calls/" + slug + "/allocation", Map.of())
                .expect(200)
                .json()
                .get("version")
                .asText();
        officer.post("calls/" + slug + "/release", Map.of("allocation", allocation))
                .expect(204);
        assertThat(List.of(state(best, first), state(second, other), state(third, last)))
                .containsExactly("OFFERED", "OFFERED", "RESERVE");
    }

    @Test
    @Order(6)
    void offersAreAccepted() {
        for (var answer : Map.of(first, best, other, second).entrySet()) {
            answer.getValue()
                    .post("applications/" + answer.getKey() + "/offer", Map.of("answer", "ACCEPT"))
                    .expect(200);
        }
        assertThat(Emails.count(Product.shared(), "OFFER_ACCEPTED", Demo.OFFICER.email()))
                .isPositive();
        balanceIs(0, "0");
    }

    @Test
    @Order(7)
    void nominationsAreAccepted() {
        nominations = List.of(nominate(first), nominate(other));
        stays = nominations.stream().map(this::accept).toList();
    }

    @Test
    @Order(8)
    void anybodyVerifiesALetterOfAcceptance() {
        var nomination = nominations.get(0).get("code").asText();
        partner.put(
                        "nominations/" + nomination + "/host-form",
                        Map.of(
                                "programme", "Informatics",
                                "startsOn", "2026-09-01",
                                "endsOn", "2027-01-31",
                                "contact", "Lucía Prado",
                                "contactEmail", "in@partner.example"))
                .expect(204);
        var letter = partner.post("nominations/" + nomination + "/letters", Map.of("kind", "ACCEPTANCE_LETTER"))
                .expect(201)
                .json();
        assertThat(nobody.get("/verify/" + letter.get("code").asText())
                        .expect(200)
                        .body())
                .contains(letter.get("number").asText(), "Informatics");
    }

    @Test
    @Order(9)
    void arrivalsAndDeparturesCountInTheBalance() {
        balanceIs(0, "0");
        partner.post("mobilities/" + stays.get(0) + "/arrival", Map.of("date", "2026-09-01"))
                .expect(200);
        balanceIs(1, "5.00");
        partner.post("mobilities/" + stays.get(1) + "/arrival", Map.of("date", "2026-09-02"))
                .expect(200);
        balanceIs(2, "10.00");
        stays.forEach(stay -> partner.post("mobilities/" + stay + "/departure", Map.of("date", "2026-11-20"))
                .expect(200));
        balanceIs(2, "5.37");
        assertThat(officer.get("mobilities/" + stays.get(0))
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("DEPARTED");
    }

    @Test
    @Order(10)
    void aCertificateOfTheStayIsVerified() {
        var certificate = partner.post(
                        "nominations/" + nominations.get(0).get("code").asText() + "/letters",
                        Map.of("kind", "STAY_CERTIFICATE"))
                .expect(201)
                .json();
        assertThat(nobody.get("/verify/" + certificate.get("code").asText())
                        .expect(200)
                        .body())
                .contains(certificate.get("number").asText(), "Certificate of stay");
    }

    @Test
    @Order(11)
    void partnersReadTheYearThroughErasmusWithoutPaper() {
        var iia = partner.get("ewp/iias?iia_id=" + agreement).expect(200).body();
        EwpSchemas.assertValid(EwpSchemas.IIAS, iia);
        var read = nominations.stream()
                .map(each -> "omobility_id=" + each.get("code").asText())
                .reduce((one, next) -> one + "&" + next)
                .orElseThrow();
        var people = partner.get("ewp/omobilities?" + read).expect(200).body();
        assertThat(people).as("of whom birth dates are not known").doesNotContain("<birth-date>");
        EwpSchemas.assertValid(EwpSchemas.OMOBILITIES, people);
    }

    /** One nomination is cancelled, another one moved. */
    @Test
    @Order(12)
    void whatDependsOnAnAgreementThatEndsNeedsADecision() {
        var more = nominateLater("Wei");
        var kept = nominateByTable();
        var ending = "agreements/" + agreement + "/ending";
        officer.put(ending + "/things/NOMINATION/" + more, Map.of("fate", "CANCEL", "reason", "Too late"))
                .expect(409);
        officer.post("agreements/" + agreement + "/notice", Map.of("lastYear", ExchangeSteps.YEAR, "note", "No funds"))
                .expect(200);
        var before = partner.get(ending).expect(200).json();
        assertThat(before.get("undecided").asInt()).isEqualTo(2);
        assertThat(before.get("complete").asBoolean()).isFalse();
        best.get(ending).expect(404);
        officer.put(ending + "/things/NOMINATION/" + more, Map.of("fate", "CANCEL", "reason", "Not offered"))
                .expect(200);
        assertThat(nomination(more).get("state").asText()).isEqualTo("CANCELLED");

        var next = steps.agreement(1);
        var move = Map.of("fate", "MOVE", "movedTo", next, "reason", "The new scheme");
        partner.put(ending + "/things/NOMINATION/" + kept, move).expect(200);
        assertThat(nomination(kept).get("agreement").asText())
                .as("the receiving side only says so")
                .isEqualTo(agreement);
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            check(desk, "/manage/exchanges/agreements/" + agreement + "/ending");
            assertThat(main(desk)).contains("Still to be done");
            desk.act(desk.page().locator("main a[href*='thing=']").first()::click);
            desk.page().locator("label[for='decision:fate:1']").click();
            desk.page().locator("[id='decision:movedTo']").fill(next);
            desk.page().locator("[id='decision:reason']").fill("The new scheme");
            press(desk, "Record the decision");
            assertThat(main(desk))
                    .contains(
                            "The decision is recorded.",
                            "Everything that depends on the agreement has a decision",
                            next)
                    .doesNotContain("Still to be done");
            desk.assertAccessible();
            check(desk, "/manage/exchanges/nominations/" + kept);
            assertThat(main(desk)).contains("Moved to another agreement");
        }
        assertThat(nomination(kept).get("agreement").asText()).isEqualTo(next);
        assertThat(List.of(left(agreement), left(next))).containsExactly(2, 0);
        assertThat(partner.get(ending).expect(200).json().get("complete").asBoolean())
                .isTrue();
    }

    private String apply(Api scholar) {
        var code = scholar.post("calls/" + slug + "/applications", Map.of("wishes", List.of("c1"), "term", "FIRST"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        scholar.post(
                        "files?kind=APPLICATION&subject=" + code + "&slot=cv&name=cv.pdf",
                        PDF,
                        "Content-Type",
                        "application/octet-stream")
                .expect(201);
        var submission = "applications/" + code + "/submission";
        scholar.post(submission, Map.of()).expect(400);
        var referee = "george-" + UUID.randomUUID() + "@example.org";
        var asked = scholar.post(
                        "applications/" + code + "/references",
                        Map.of("name", "George", "email", referee, "relation", "Teacher"))
                .expect(201)
                .json();
        scholar.post("applications/" + code + "/references/" + asked.get("code").asText() + "/reminder", Map.of())
                .expect(409);
        var page = Emails.link(Product.shared(), "REFERENCE_ASKED", referee);
        var link = "reference-links/" + page.substring(page.lastIndexOf('/') + 1);
        nobody.get(link + "x").expect(404);
        assertThat(nobody.get(link).expect(200).json().get("state").asText()).isEqualTo("REQUESTED");
        nobody.post(link + "/file?name=letter.pdf", PDF, "Content-Type", "application/octet-stream")
                .expect(200);
        nobody.post(link + "/text", Map.of("text", "Again")).expect(409);
        scholar.get("reviews/" + code + "/references").expect(404);
        scholar.post(submission, Map.of()).expect(200);
        return code;
    }

    private void review(String code, int points) {
        var reviewer = nobody.as(Demo.REVIEWER);
        var references =
                reviewer.get("reviews/" + code + "/references").expect(200).json();
        assertThat(references.get("incomplete").asBoolean()).isFalse();
        if (references.at("/items/0/file").asBoolean()) {
            var place = "files?kind=REFERENCE&slot=reference&subject="
                    + references.at("/items/0/code").asText();
            assertThat(reviewer.get(place).expect(200).json().get("items")).hasSize(1);
            best.get(place).expect(404);
        } else {
            try (var visitor = visitor(Look.desktop("en")).signIn(Demo.REVIEWER)) {
                check(visitor, "/manage/exchanges/applications/" + code);
                assertThat(main(visitor)).contains("She is the best of her year.", "1 of 1 received");
            }
        }
        reviewer.put("applications/" + code + "/review", Map.of("points", Map.of("record", points)))
                .expect(200);
    }

    private static String state(Api scholar, String code) {
        return scholar.get("applications/" + code)
                .expect(200)
                .json()
                .get("state")
                .asText();
    }

    private JsonNode nominate(String application) {
        return officer.post("applications/" + application + "/nomination", Map.of())
                .expect(201)
                .json();
    }

    private String accept(JsonNode nominated) {
        return partner.post(
                        "nominations/" + nominated.get("code").asText() + "/decision",
                        Map.of("proposalId", nominated.get("proposalId").asText(), "decision", "ACCEPT"))
                .expect(200)
                .json()
                .get("mobility")
                .asText();
    }

    private void balanceIs(int persons, String months) {
        var items = officer.get("balances?agreement=" + agreement)
                .expect(200)
                .json()
                .get("items");
        var sent = items.isEmpty() ? null : items.get(0);
        assertThat(sent == null ? 0 : sent.get("persons").asInt()).isEqualTo(persons);
        assertThat(sent == null ? "0" : sent.get("personMonths").asText())
                .satisfies(read -> assertThat(new java.math.BigDecimal(read)).isEqualByComparingTo(months));
    }

    private String nominateLater(String name) {
        return officer.post(
                        "nominations",
                        Map.of(
                                "agreement", agreement,
                                "condition", "c1",
                                "academicYear", "2027/2028",
                                "term", "FIRST",
                                "person",
                                        Map.of(
                                                "givenName",
                                                name,
                                                "familyName",
                                                "Zhang",
                                                "email",
                                                UUID.randomUUID() + "@example.org",
                                                "country",
                                                "CN")))
                .expect(201)
                .json()
                .get("code")
                .asText();
    }

    /** The row names no condition: the agreement has one. */
    private String nominateByTable() {
        var email = "lan-" + UUID.randomUUID() + "@example.org";
        var table = "Agreement,Academic year,Term,Given name,Family name,Email\n" + agreement
                + ",2027-2028,First semester,Lan,Zhang," + email
                + "\nNONE,2027-2028,FIRST,Nobody,,nobody@example.org\n";
        best.post("nominations/import?dryRun=false", table, "Content-Type", "text/csv")
                .expect(404);
        for (var expected : List.of("created", "unchanged")) {
            var path = officer.post("nominations/import?dryRun=false", table, "Content-Type", "text/csv")
                    .expect(202)
                    .header("Location")
                    .orElseThrow()
                    .substring("/api/v1/".length());
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> officer.get(path)
                    .expect(200)
                    .json()
                    .get("state")
                    .asText()
                    .equals("DONE"));
            var report = officer.get(path).expect(200).json();
            assertThat(report.get(expected).asInt()).as(expected).isEqualTo(1);
            assertThat(report.at("/refused/0/line").asInt()).isEqualTo(3);
        }
        return officer.get("nominations?query=" + email)
                .expect(200)
                .json()
                .at("/items/0/code")
                .asText();
    }

    private JsonNode nomination(String code) {
        return partner.get("nominations/" + code).expect(200).json();
    }

    private int left(String code) {
        for (var row : officer.get("agreements/" + code + "/quotas?year=2027/2028")
                .expect(200)
                .json()) {
            if (row.get("condition").asText().equals("c1")) {
                return row.get("left").asInt();
            }
        }
        throw new AssertionError("no places of c1");
    }

    private static String main(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private static void press(Visitor visitor, String button) {
        visitor.act(visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .first()::click);
    }
}
