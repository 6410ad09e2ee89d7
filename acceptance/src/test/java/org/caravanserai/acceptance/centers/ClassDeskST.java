package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A class from its course to its certificates, by links and forms alone: a director plans it, people enrol in every way there is, pay,
 * are marked and certified.
 */
@Tag("centers")
class ClassDeskST extends BrowserTest {

    private static final String CENTER = "centers/red-river-language-center";

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String name = "Desk " + UUID.randomUUID();
    private String code = "";

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private void ofClass(Visitor desk, String part) {
        desk.followTo("/manage/classes/" + code + part);
    }

    @Test
    void aClassIsPlannedFilledMarkedAndCertified() {
        director.post(
                        CENTER + "/terms",
                        Map.of(
                                "name", Map.of("en", "Term " + name),
                                "firstDay", today.minusDays(9).toString(),
                                "lastDay", today.plusDays(20).toString()))
                .expect(201);
        try (var desk = person(Demo.CENTER);
                var scholar = person(Demo.SCHOLAR);
                var analyst = person(Demo.ANALYST)) {
            planned(desk);
            priced(desk);
            enrolled(scholar, analyst);
            admitted(desk);
            paid(desk);
            marked(desk);
            certified(desk);
            desk.assertQuiet();
            scholar.assertQuiet();
            analyst.assertQuiet();
        }
    }

    private void planned(Visitor desk) {
        desk.walk();
        for (var part : new String[] {"centers", CENTER, CENTER + "/teaching", CENTER + "/courses/new"}) {
            desk.followTo("/manage/" + part);
        }
        desk.fill("course:title_en", name);
        desk.chooseOne("course:language", "Vietnamese", "Vietnamese");
        desk.choose("course:scheme", "CEFR 2020");
        desk.chooseFirst("course:exitLevel");
        desk.fill("course:hours", "40");
        desk.press("course:save");

        desk.followTo("/manage/" + CENTER + "/classes/new");
        desk.chooseOne("class:term", name, "Term " + name);
        desk.chooseOne("class:course", name, name);
        desk.tick("class:mode:1");
        desk.fill("class:minimum", "1");
        desk.fill("class:maximum", "5");
        desk.fill("class:decideOn_input", "when it is full");
        desk.tick("class:withApproval");
        desk.press("class:save");
        assertThat(desk.page()
                        .locator(".field-wrong [id='class:decideOn_input']")
                        .inputValue())
                .isEqualTo("when it is full");
        desk.fill("class:decideOn_input", today.toString());
        desk.press("class:save");
        code = desk.page().url().replaceAll(".*/classes/([A-Z0-9]+).*", "$1");

        desk.press("plan:look");
        assertThat(desk.page().locator(".field-wrong [id='plan:MONDAY']").count())
                .as("no day of the week is chosen")
                .isEqualTo(1);
        desk.fill("plan:MONDAY", "09:00");
        desk.fill("plan:THURSDAY", "09:00");
        desk.press("plan:look");
        desk.press("plan:save");
        desk.pressAt("main a[href^='/manage/classes/" + code + "/sessions/'] >> nth=-1");
        desk.press("change:move");
        desk.reads("Nothing differs from the session as it is planned.");
        desk.fill("change:minutes", "75");
        desk.press("change:move");
        desk.reads("The session has been moved.");
        desk.pressAt("main a[href^='/manage/classes/" + code + "/sessions/'] >> nth=-1");
        desk.fill("change:reason", "The teacher travels");
        desk.confirm("change:cancel");
    }

    private void priced(Visitor desk) {
        ofClass(desk, "/fee");
        desk.fill("fee:amount", "a hundred");
        desk.fill("fee:currency", "USD");
        desk.press("fee:save");
        assertThat(desk.page().locator(".field-wrong [id='fee:amount']").inputValue())
                .isEqualTo("a hundred");
        desk.fill("fee:amount", "100");
        desk.press("fee:save");
        ofClass(desk, "/absences");
        desk.fill("rule:lateAfter", "10");
        desk.press("rule:save");
        ofClass(desk, "");
        desk.confirm("steps:open");
    }

    private void publicPage(Visitor somebody) {
        somebody.walk();
        somebody.followTo("/centers");
        somebody.followTo("/" + CENTER);
        somebody.followTo("/classes/" + code);
    }

    private void enrolled(Visitor scholar, Visitor analyst) {
        publicPage(scholar);
        scholar.confirm("enrol:pay");
        scholar.followTo("/classes/" + code);
        scholar.unfoldForm("minor");
        scholar.fill("minor:minor-givenName", "Amina");
        scholar.fill("minor:minor-bornOn", "2015-05-01");
        scholar.press("minor:child");
        scholar.confirm("leave:leave-now");

        var table = "Class,E-mail,Given name\n" + code + "," + Demo.ANALYST.email() + ",Ana\n";
        director.post("enrolments/import?dryRun=false", table, "Content-Type", "text/csv")
                .expect(202);
        publicPage(analyst);
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            analyst.page().reload();
            return analyst.page().locator("[id='invited']").count() == 1;
        });
        analyst.press("invited:one:0:accept");
    }

    /** The learners who wait for a decision are admitted; one is named as in the passport, another never comes. */
    private void admitted(Visitor desk) {
        ofClass(desk, "/people");
        desk.pressAt("main thead .ui-chkbox-box, main thead input[type=checkbox]");
        desk.press("people:approve");
        desk.pressAt("main tbody a[href*='/people/']");
        desk.fill("name:familyName", "Certified");
        desk.press("name:correct");
        desk.pressAt("main tbody a[href*='/people/'] >> nth=-1");
        desk.fill("person:reason", "Never came");
        desk.confirm("person:drop");
    }

    private void paid(Visitor desk) {
        ofClass(desk, "/fee");
        desk.followTo("/manage/" + CENTER + "/fees?class=" + code);
        desk.pressAt("main a[href^='/manage/classes/" + code + "/fee/']");
        desk.fill("payment:amount", "60");
        desk.chooseFirst("payment:way");
        desk.press("payment:pay");
        desk.unfoldForm("discount");
        desk.chooseFirst("discount:kind");
        desk.fill("discount:amount", "a third");
        desk.fill("discount:reason", "Two of a family");
        desk.press("discount:grant");
        assertThat(desk.page().locator(".field-wrong [id='discount:amount']").inputValue())
                .isEqualTo("a third");
        desk.fill("discount:amount", "30");
        desk.press("discount:grant");
        desk.unfoldForm("refund");
        desk.fill("refund:amount", "10");
        desk.chooseFirst("refund:way");
        desk.fill("refund:reason", "Paid too much");
        desk.press("refund:give-back");
    }

    private void marked(Visitor desk) {
        desk.followTo("/manage/classes/" + code);
        desk.press("steps:step:0:go");
        desk.press("steps:step:0:go");
        ofClass(desk, "/marks");
        ofClass(desk, "/assessments/new");
        desk.fill("assessment:title_en", "Dictation");
        desk.fill("assessment:weight", "100");
        desk.fill("assessment:maxPoints", "20");
        desk.fill("assessment:heldOn_input", "yesterday");
        desk.press("assessment:save");
        assertThat(desk.page()
                        .locator(".field-wrong [id='assessment:heldOn_input']")
                        .inputValue())
                .isEqualTo("yesterday");
        desk.fill("assessment:heldOn_input", today.toString());
        desk.press("assessment:save");
        var points = desk.page().locator("[id='marks'] input[inputmode=decimal]");
        points.first().fill("most");
        desk.press("marks:save");
        assertThat(points.first().inputValue()).isEqualTo("most");
        points.first().fill("17");
        desk.press("marks:save");
        desk.pressAt("main a[href*='/marking/']");
        desk.confirm("publication:publish");
    }

    private void certified(Visitor desk) {
        ofClass(desk, "");
        desk.press("steps:step:0:go");
        ofClass(desk, "/certificates");
        desk.confirm("steps:approve");
        desk.press("steps:issue");
        var certificates = desk.page().locator("main a[href^='/manage/classes/" + code + "/certificates/']");
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            desk.page().reload();
            return certificates.count() == 1;
        });
        desk.pressAt("main a[href^='/manage/classes/" + code + "/certificates/']");
        desk.fill("certificate:reason", "The name was misspelt");
        desk.confirm("certificate:reissue");
        desk.page().locator("main .notice-good").first().waitFor();
    }

    @Test
    void aLevelReachedElsewhereIsClaimed() {
        try (var scholar = person(Demo.SCHOLAR)) {
            scholar.walk("My page");
            scholar.followTo("/my/levels");
            scholar.unfoldForm("claim");
            scholar.chooseOne("claim:language", "Vietnamese", "Vietnamese");
            scholar.choose("claim:scheme", "CEFR 2020");
            scholar.chooseFirst("claim:level");
            scholar.fill("claim:reachedOn_input", "May last year");
            scholar.press("claim:save");
            assertThat(scholar.page()
                            .locator(".field-wrong [id='claim:reachedOn_input']")
                            .inputValue())
                    .isEqualTo("May last year");
            scholar.fill("claim:reachedOn_input", "2025-05-01");
            scholar.press("claim:save");
            assertThat(scholar.page().locator("main table").first().innerText()).contains("Vietnamese");
            scholar.assertQuiet();
        }
    }
}
