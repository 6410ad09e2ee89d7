package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a director and the authority do about a center in its year, by links and forms alone. */
@Tag("centers")
class CenterDeskST extends CenterStory {

    private static final FilePayload LETTER =
            new FilePayload("letter.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private final String center = opened();
    private final String year = String.valueOf(today.getYear());

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private static String typed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private void part(Visitor desk, String... parts) {
        desk.walk();
        desk.followTo("/manage/centers");
        desk.followTo("/manage/" + center);
        for (var part : parts) {
            desk.followTo("/manage/" + center + "/" + part);
        }
    }

    @Test
    void aDirectorPlansSpendsReportsAndIsRecognizedSuspendedAndHasAnotherPartner() {
        try (var desk = person(Demo.CENTER);
                var authority = person(Demo.AUTHORITY)) {
            part(desk, "edit");
            desk.reads("About LETTER");
            assertThat(desk.page().locator("main form").count())
                    .as("what was decided on is not offered to be changed")
                    .isZero();
            desk.followTo("/manage/center-files/" + center.substring("centers/".length()));
            desk.attach("files:host-text", LETTER);
            desk.reads("letter.pdf");
            point(desk);
            deleted(desk);
            planned(desk);
            spent(desk);
            recognized(authority);
            runClass(center);
            suspended(authority, desk);
            continued(desk);
            desk.assertQuiet();
            authority.assertQuiet();
        }
    }

    private void point(Visitor desk) {
        part(desk, "points", "points/new");
        desk.fill("point:name_en", "Harbour school");
        desk.chooseOne("point:country", "Viet", "Vietnam");
        desk.fill("point:city", "Hai Phong");
        desk.fill("point:latitude", "north");
        desk.fill("point:openedOn_input", typed(today));
        desk.chooseOne("point:languages", "Vietnamese", "Vietnamese");
        desk.press("point:save");
        assertThat(desk.page().locator(".field-wrong [id='point:latitude']").inputValue())
                .isEqualTo("north");
        desk.fill("point:latitude", "20.86");
        desk.fill("point:longitude", "106.68");
        desk.press("point:save");
        desk.reads("Harbour school");
    }

    private void deleted(Visitor desk) {
        var plan = "plans/" + (today.getYear() + 1);
        host.put(center + "/" + plan, Map.of("activities", Map.of("en", "Not decided yet.")))
                .expect(200);
        part(desk, "plans", plan);
        desk.confirm("deleting:delete");
        host.get(center + "/" + plan).expect(404);
        var draft = "centers/"
                + host.post("centers", application())
                        .expect(201)
                        .json()
                        .get("slug")
                        .asText();
        desk.walk();
        desk.followTo("/manage/centers");
        desk.followTo("/manage/" + draft);
        desk.confirm("deleting:delete");
        host.get(draft).expect(404);
    }

    private void planned(Visitor desk) {
        part(desk, "plans", "plans/" + year + "/edit");
        desk.fill("plan:targets-LEARNERS", "forty");
        desk.fill("plan:activities_en", "Two terms.");
        desk.fill("plan:budget:0:title", "Books");
        desk.chooseFirst("plan:budget:0:kind");
        desk.choose("plan:budget:0:side", "HOST");
        desk.fill("plan:budget:0:amount", "1200.50");
        desk.fill("plan:budget:0:currency", "USD");
        desk.press("plan:save");
        assertThat(desk.page()
                        .locator(".field-wrong [id='plan:targets-LEARNERS']")
                        .inputValue())
                .isEqualTo("forty");
        desk.fill("plan:targets-LEARNERS", "40");
        desk.press("plan:save");
        desk.press("steps:submit");
        var dossier = center + "/plans/" + year;
        var seen =
                authority.get(dossier + "/dossier").expect(200).header("ETag").orElseThrow();
        authority
                .post(dossier + "/decision", Map.of("decision", "APPROVE"), "If-Match", seen)
                .expect(200);
    }

    private void spent(Visitor desk) {
        part(desk, "plans", "plans/" + year);
        desk.chooseFirst("expense:line");
        desk.fill("expense:spentOn_input", typed(today));
        desk.fill("expense:amount", "200.25");
        desk.fill("expense:documentNumber", "R-1");
        desk.press("expense:record");
        desk.reads("R-1");
        desk.press("report:freeze");
        part(desk, "plans", "plans/" + year);
        desk.unfoldForm("revision");
        desk.fill("revision:reason", "Two terms became three.");
        desk.press("revision:revise");
        desk.assertQuiet();
    }

    private void recognized(Visitor desk) {
        desk.walk();
        desk.followTo("/manage/centers/compare");
        desk.followTo("/manage/" + center + "/dossier");
        desk.unfoldForm("status");
        desk.pressAt("[id='status'] label[for^='status:kind']");
        desk.fill("status:grantedBy", "Ministry of education");
        desk.fill("status:from_input", typed(today));
        desk.press("status:grant");
        desk.reads("Ministry of education");
    }

    private void suspended(Visitor authority, Visitor desk) {
        authority.followTo("/manage/centers/compare");
        authority.followTo("/manage/" + center + "/dossier");
        authority.pressAt("[data-opens='suspend-dialog']");
        assertThat(authority
                        .page()
                        .locator(".summary a[href='#supervision:reason']")
                        .count())
                .as("why is asked for where it is missing")
                .isOne();
        authority.fill("supervision:reason", "The permit of the building has ended.");
        authority.confirm("supervision:suspend");
        authority.reads("The center has been suspended.");
        part(desk);
        desk.reads("The permit of the building has ended.");
        authority.press("supervision:resume");
        authority.reads("The suspension has ended.");
    }

    private void continued(Visitor desk) {
        part(desk, "agreement");
        desk.chooseFound("transfer:partner", "金陵", "Jinling River University");
        desk.fill("transfer:reason", "It moves.");
        desk.confirm("transfer:change");
        assertThat(desk.page().locator("[id='transfer:reason']").inputValue())
                .as("what was typed, where the partner is the same as before")
                .isEqualTo("It moves.");
        desk.chooseFound("transfer:partner", "High Valley", "University of the High Valley");
        desk.confirm("transfer:change");
        desk.reads("The partner was changed. File the agreement for the next period.");
        part(desk);
        desk.reads("University of the High Valley");
        desk.reads("The host and the new partner still have to sign the agreement.");
    }

    @Test
    void aDirectorDraftsACenterAndCorrectsIt() {
        try (var desk = person(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/centers");
            desk.followTo("/manage/centers/new");
            desk.fill("center:name_en", "Desk Center " + UUID.randomUUID());
            desk.choose("center:kind", "CONFUCIUS_INSTITUTE");
            desk.choose("center:host", "red-river-language-center");
            desk.chooseFound("center:partner", "金陵", "Jinling River University");
            desk.chooseOne("center:languages", "Vietnamese", "Vietnamese");
            desk.chooseOne("center:country", "Viet", "Vietnam");
            desk.fill("center:city", "Hue");
            desk.chooseOne("center:timeZone", "Ho Chi", "Asia/Ho Chi Minh");
            desk.press("center:save");
            desk.reads("Saved.");
            var draft = URI.create(desk.page().url()).getPath();
            desk.followTo(draft + "/edit");
            desk.fill("center:city", "Da Nang");
            desk.fill("center:latitude", "south");
            desk.press("center:save");
            assertThat(desk.page()
                            .locator(".field-wrong [id='center:latitude']")
                            .inputValue())
                    .isEqualTo("south");
            desk.fill("center:latitude", "");
            desk.press("center:save");
            desk.reads("Saved.");
            desk.reads("Da Nang");
            desk.assertQuiet();
        }
    }
}
