package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A call after its publication, and what applicants, referees and reviewers do besides applying and reviewing. */
@Tag("exchanges")
class CallDeskST extends BrowserTest {

    private static final FilePayload LETTER =
            new FilePayload("letter.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
    private static final Map<String, Object> CRITERIA =
            Map.of("key", "record", "label", Map.of("en", "Record"), "weight", 1);

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final ExchangeSteps steps = new ExchangeSteps(officer, nobody.as(Demo.PARTNER));

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private static void desk(Visitor desk, String slug) {
        desk.walk("International office", "Calls");
        desk.followTo("/manage/exchanges/calls/" + slug);
    }

    private static void candidate(Visitor desk, String slug, String code) {
        desk(desk, slug);
        desk.followTo("/manage/exchanges/calls/" + slug + "/applications");
        desk.followTo("/manage/exchanges/applications/" + code);
    }

    @Test
    void aCallIsAskedMoreExtendedCorrectedClosedAndCancelled() {
        var agreement = steps.agreement();
        var slug = steps.draft(agreement, Map.of());
        var useless = steps.draft(agreement, Map.of());
        try (var desk = person(Demo.OFFICER)) {
            desk(desk, useless);
            desk.confirm("deletion:delete");

            desk(desk, slug);
            desk.followTo("/manage/exchanges/calls/" + slug + "/questions");
            desk.followTo("/manage/exchanges/calls/" + slug + "/question");
            desk.fill("question:label_en", "Why there?");
            desk.choose("question:kind", "LONG_TEXT");
            desk.press("question:save");
            desk.reads("Why there?");

            desk(desk, slug);
            desk.confirm("steps:publish");
            desk.unfoldForm("extension");
            desk.fill("extension:closesAt_input", "some day");
            desk.press("extension:extend");
            assertThat(desk.page()
                            .locator(".field-wrong [id='extension:closesAt_input']")
                            .inputValue())
                    .isEqualTo("some day");
            desk.fill("extension:closesAt_input", "2027-06-01T18:00");
            desk.press("extension:extend");
            desk.unfoldForm("texts");
            desk.fill("texts:title_en", "Autumn, corrected " + slug);
            desk.press("texts:correct");
            desk.reads("Autumn, corrected");
            desk.confirm("closing:close");
            desk.unfoldForm("cancellation");
            desk.fill("cancellation:reason", "No funds");
            desk.press("cancellation:cancel");
            desk.reads("Cancelled");
            desk.assertQuiet();
        }
    }

    @Test
    void refereesAnswerAndAnApplicantLeaves() {
        var slug = steps.openCall(Map.of("references", Map.of("number", 3, "required", false)));
        var scholar = nobody.as(Demo.SCHOLAR);
        var code = scholar.post("calls/" + slug + "/applications", Map.of("wishes", List.of("c1"), "term", "FIRST"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var emails = List.of(email(), email(), email());
        for (var email : emails) {
            scholar.post(
                            "applications/" + code + "/references",
                            Map.of("name", "George", "email", email, "relation", "Teacher"))
                    .expect(201);
        }
        try (var own = person(Demo.SCHOLAR);
                var writer = visitor(Look.desktop("en"))) {
            writer.open(Emails.link(Product.shared(), "REFERENCE_ASKED", emails.get(0)));
            writer.attach("letter:file", LETTER);
            writer.reads("Thank you");
            writer.open(Emails.link(Product.shared(), "REFERENCE_ASKED", emails.get(1)));
            writer.confirm("refusal:decline");
            own.walk("My page");
            own.followTo("/my/applications/" + code);
            own.pressAt("[id='references'] li:last-child input[type=submit]:last-of-type");
            own.reads("Withdrawn");
            own.confirm("leave:withdraw");
            own.walk("My page");
            own.followTo("/my/studies");
            own.fill("studies:credits", "many");
            own.press("studies:save");
            assertThat(own.page().locator(".field-wrong [id='studies:credits']").inputValue())
                    .isEqualTo("many");
            own.fill("studies:credits", "60");
            own.press("studies:save");
            own.assertQuiet();
            writer.assertQuiet();
        }
    }

    private static String email() {
        return "referee" + UUID.randomUUID() + "@example.org";
    }

    private String apply(Demo who, String slug) {
        var code = nobody.as(who)
                .post("calls/" + slug + "/applications", Map.of("wishes", List.of("c1"), "term", "FIRST"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        nobody.as(who).post("applications/" + code + "/submission", Map.of()).expect(200);
        return code;
    }

    @Test
    void aReviewerStandsAsideAndAnApplicantAppeals() throws SQLException {
        var slug = steps.draft(steps.agreement(1), Map.of("rules", Map.of("criteria", List.of(CRITERIA))));
        steps.publish(slug);
        var close = apply(Demo.SCHOLAR, slug);
        var best = apply(Demo.TEACHER, slug);
        var last = apply(Demo.CENTER, slug);
        ExchangeSteps.close(slug);
        try (var reviewer = person(Demo.REVIEWER);
                var desk = person(Demo.OFFICER);
                var own = person(Demo.CENTER)) {
            reviewer.walk("Applications to review");
            reviewer.followTo("/manage/exchanges/applications/" + close);
            reviewer.ask("conflict:declare");
            reviewer.fill("conflict:reason", "My student");
            reviewer.press("conflict:declare");
            Map.of(best, 9, last, 2).forEach((code, points) -> nobody.as(Demo.REVIEWER)
                    .put("applications/" + code + "/review", Map.of("points", Map.of("record", points)))
                    .expect(200));
            officer.put("applications/" + close + "/review", Map.of("points", Map.of("record", 3)));
            var allocation = officer.post("calls/" + slug + "/allocation", Map.of())
                    .expect(200)
                    .json()
                    .get("version")
                    .asText();
            officer.post("calls/" + slug + "/release", Map.of("allocation", allocation))
                    .expect(204);
            own.walk("My page");
            own.followTo("/my/applications/" + last);
            own.fill("appeal:grounds", "My best mark is missing.");
            own.press("appeal:file");
            desk.walk("My page");
            desk.reads("appeal of an applicant is waiting for your decision");
            desk.followTo("/manage/exchanges/applications/" + last);
            desk.fill("appeal:note", "It was counted.");
            desk.press("appeal:dismiss");
            desk.reads("It was counted.");
            List.of(reviewer, desk, own).forEach(Visitor::assertQuiet);
        }
    }

    @Test
    void aMemberIsConfirmedAStrangerRejectedAndThePlacesThatAreLeftAreOfferedAgain() throws SQLException {
        var slug = steps.draft(steps.agreement(), Map.of("rules", Map.of("ownPeople", true)));
        steps.publish(slug);
        var code = apply(Demo.TEACHER, slug);
        var strange = apply(Demo.CENTER, slug);
        try (var desk = person(Demo.OFFICER);
                var stranger = person(Demo.CENTER)) {
            candidate(desk, slug, strange);
            desk.ask("refusal:refuse");
            desk.fill("refusal:note", "Not on our list.");
            desk.press("refusal:refuse");
            desk.reads("Rejected. The applicant is told why.");
            stranger.walk("My page");
            stranger.followTo("/my/applications/" + strange);
            stranger.reads("you are not one of them");
            stranger.reads("Not on our list.");
            candidate(desk, slug, code);
            desk.confirm("membership:confirmMembership");
            ExchangeSteps.close(slug);
            officer.put("applications/" + code + "/score", Map.of("score", 80)).expect(200);
            var allocation = officer.post("calls/" + slug + "/allocation", Map.of())
                    .expect(200)
                    .json()
                    .get("version")
                    .asText();
            officer.post("calls/" + slug + "/release", Map.of("allocation", allocation))
                    .expect(204);
            desk(desk, slug);
            desk.press("round:second");
            assertThat(desk.page().url()).contains("/manage/exchanges/calls/").doesNotEndWith(slug);
            desk.assertQuiet();
            stranger.assertQuiet();
        }
    }
}
