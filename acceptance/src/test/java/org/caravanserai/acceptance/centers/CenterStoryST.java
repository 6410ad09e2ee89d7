package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A center from the application to its closing, by its two owners and the authority, in the API and the browser. */
@Tag("centers")
class CenterStoryST extends CenterStory {

    @Test
    void aCenterIsAppliedForReviewedApprovedSignedOpenedAndClosed() {
        var center = opened();
        var shown = nobody.get(center).expect(200).json();
        assertThat(shown.get("state").asText()).isEqualTo("OPENED");
        assertThat(shown.get("directors")).hasSize(2);
        assertThat(nobody.get("centers?country=VN&language=zho")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();

        planAndReport(center);
        statuses(center);
        host.post(
                        center + "/closing",
                        Map.of(
                                "closesOn", today.toString(),
                                "reasons", List.of(Map.of("reason", "LOW_ENROLMENT", "weight", 50))))
                .expect(400);
        host.post(
                        center + "/closing",
                        Map.of(
                                "closesOn", today.toString(),
                                "reasons",
                                        List.of(
                                                Map.of("reason", "LOW_ENROLMENT", "weight", 60),
                                                Map.of("reason", "HOST_DECISION", "weight", 40))))
                .expect(200);
        var closed = host.post(
                        center + "/closure",
                        Map.of(
                                "custodian", "jinling-river-university",
                                "assets", "Books go to the library.",
                                "accounts", "Balanced."))
                .expect(200)
                .json();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/custodian/en").asText()).isEqualTo("Jinling River University");
        assertThat(nobody.get(center).expect(200).json().get("state").asText()).isEqualTo("CLOSED");
        partner.get(center + "/closing").expect(200);
        nobody.as(Demo.PARTNER).get(center + "/closing").expect(404);
    }

    private void statuses(String center) {
        var granted = Map.of("kind", "TEACHING", "grantedBy", "Ministry of Education", "from", today.toString());
        host.post(center + "/statuses", granted).expect(404);
        authority.post(center + "/statuses", granted).expect(200);
        authority.post(center + "/statuses", granted).expect(409);
        assertThat(nobody.get("centers?status=TEACHING&query=hue")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
        assertThat(nobody.get(center + "/statuses")
                        .expect(200)
                        .json()
                        .at("/0/held")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everybodySeesTheCentersAndTheirOwnersEveryPart() {
        try (var visitor = visitor(Look.phone("ar"))) {
            for (var path : List.of("/centers", "/centers/red-river-language-center", "/centers/reported")) {
                check(visitor, path);
            }
        }
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            var own = "/manage/centers/red-river-language-center";
            for (var path : List.of(
                    "/manage/centers",
                    "/manage/centers/new",
                    own,
                    own + "/governance",
                    own + "/permits",
                    "/manage/center-files/red-river-language-center",
                    own + "/plans",
                    own + "/plans/" + today.getYear(),
                    own + "/plans/" + (today.getYear() + 1) + "/edit",
                    own + "/reports/" + (today.getYear() - 1) + "/1",
                    own + "/closing",
                    own + "/indicators",
                    own + "/indicators/FILL",
                    own + "/indicators/SHARE",
                    own + "/indicators/STAFF")) {
                check(visitor, path);
            }
        }
        try (var visitor = visitor(Look.phone("ar")).signIn(Demo.AUTHORITY)) {
            for (var path : List.of(
                    "/manage/centers/closings",
                    "/manage/centers/red-river-language-center/indicators",
                    "/manage/centers/red-river-language-center/indicators/PASS")) {
                check(visitor, path);
            }
        }
    }

    @Test
    void indicatorsOfACenterAreThoseOfItsRowsForItsDirectorsAndTheAuthority() {
        var center = "centers/red-river-language-center/indicators";
        for (var reader : List.of(host, authority)) {
            var shown = reader.get(center).expect(200).json();
            assertThat(shown.get("indicators")).hasSizeGreaterThan(10);
            var fill = shown.at("/indicators/0");
            assertThat(fill.get("code").asText()).isEqualTo("FILL");
            assertThat(fill.at("/values/0/rows").asInt())
                    .isEqualTo(reader.get(center + "/fill/rows")
                            .expect(200)
                            .json()
                            .get("total")
                            .asInt());
        }
        assertThat(host.get(center + "/PASS/rows.csv").expect(200).body()).contains("reference,");
        host.get(center + "/NONE/rows").expect(404);
        nobody.as(Demo.SCHOLAR).get(center).expect(404);
        nobody.get(center).expect(401);
        assertThat(authority
                        .get("centers/closings")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
        host.get("centers/closings").expect(404);
    }

    /** A permit that is about to end is recorded, seen by the directors alone, counted, and withdrawn. */
    @Test
    void aDirectorKeepsThePermitsOfTheTeachers() {
        var center = "centers/red-river-language-center";
        var typed = today.plusDays(45).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        try (var director = visitor(Look.phone("en")).signIn(Demo.CENTER)) {
            director.open("/manage/" + center + "/permits");
            var page = director.page();
            assertThat(page.locator("main table").innerText()).contains("Work permit", "Ends soon", "Valid");
            director.chooseOne("permit:teacher", Demo.CENTER.email(), Demo.CENTER.email());
            page.locator("[id='permit:until_input']").fill(typed);
            page.locator("[id='permit:record']").click();
            page.waitForSelector(".notice");
            assertThat(page.locator("main table tbody tr").first().innerText()).contains("Work permit", "Ends soon");
            director.assertAccessible();
            director.open("/manage/" + center + "/indicators/VISA90");
            assertThat(page.locator("main").innerText()).contains("Permits that end within 90 days", "Work permit");
            director.assertAccessible();
            assertThat(counted(center)).isEqualTo(2);
            director.open("/manage/" + center + "/permits");
            page.locator("[id='withdrawal:withdraw']").click();
            page.waitForSelector(".summary a[href='#withdrawal:withdrawn']");
            director.chooseFirst("withdrawal:withdrawn");
            page.locator("[id='withdrawal:withdraw']").click();
            page.waitForSelector(".notice");
        }
        assertThat(counted(center)).isEqualTo(1);
        assertThat(partner.get(center + "/permits").expect(200).json()).hasSize(3);
        authority.get(center + "/permits").expect(404);
        nobody.as(Demo.TEACHER).get(center + "/permits").expect(404);
        nobody.get(center + "/permits").expect(401);
        assertThat(nobody.get("indicators/VISA90?country=VN")
                        .expect(200)
                        .json()
                        .at("/values/0/value")
                        .asInt())
                .as("one teacher, rounded to the nearest five")
                .isZero();
        host.post(
                        center + "/permits",
                        Map.of(
                                "teacher",
                                "teacher@demo.caravanserai.example",
                                "kind",
                                "WORK",
                                "until",
                                today.toString()))
                .expect(400);
    }

    /** Two directors, four teachers and an administrator; one of the teachers of the host has left. */
    @Test
    void oneOfThePlannedPostsOfTheRunningCenterIsVacant() {
        var center = "centers/red-river-language-center";
        assertThat(host.get(center + "/indicators/STAFF/rows")
                        .expect(200)
                        .json()
                        .get("items"))
                .hasSize(5)
                .anySatisfy(row -> {
                    assertThat(row.get("reference").asText()).isEqualTo("TEACHER.HOST");
                    assertThat(row.get("part").asInt()).isEqualTo(1);
                    assertThat(row.get("whole").asInt()).isEqualTo(2);
                });
        assertThat(nobody.get("indicators/STAFF?country=VN").expect(200).json().get("values"))
                .anySatisfy(value -> {
                    assertThat(value.get("key").asText()).isEqualTo("red-river-language-center");
                    assertThat(value.get("value").asDouble()).isEqualTo(0.8571);
                });
        assertThat(partner.get(center + "/planned-posts").expect(200).json())
                .as("the number of teachers of the host has changed")
                .hasSize(4);
        authority.get(center + "/planned-posts").expect(404);
        nobody.get(center + "/planned-posts").expect(401);
        assertThat(nobody.get(center).expect(200).body()).contains("Wang Jiaqi").doesNotContain("Zhou Min");
    }

    /** How many teachers have a permit that ends, as the directors see it. */
    private int counted(String center) {
        var shown = host.get(center + "/indicators").expect(200).json().get("indicators");
        for (var indicator : shown) {
            if (indicator.get("code").asText().equals("VISA90")) {
                return indicator.at("/values/0/value").asInt();
            }
        }
        return -1;
    }

    @Test
    void theAudienceOfAnEventIsCountedBesideItsRegistrations() {
        var event = "events/mid-autumn-evening-films-and-calligraphy";
        try (var director = visitor(Look.phone("en")).signIn(Demo.CENTER)) {
            director.open("/manage/" + event + "/people");
            var page = director.page();
            page.locator("[id='audience:people']").fill("many");
            page.locator("[id='audience:count']").click();
            page.waitForSelector(".summary a[href='#audience:people']");
            page.locator("[id='audience:people']").fill("15");
            director.assertAccessible();
            page.locator("[id='audience:count']").click();
            page.waitForSelector(".notice");
            director.open("/manage/centers/red-river-language-center/indicators/EVT");
            assertThat(page.locator("main").innerText()).contains("Mid-Autumn evening", "15");
            director.assertAccessible();
        }
        var counted = nobody.as(Demo.CENTER);
        assertThat(counted.get(event + "/audience")
                        .expect(200)
                        .json()
                        .get("people")
                        .asInt())
                .isEqualTo(15);
        counted.put(event + "/audience", Map.of("people", -1)).expect(400);
        nobody.as(Demo.SCHOLAR).put(event + "/audience", Map.of("people", 1)).expect(404);
    }

    @Test
    void anAdministratorAddsAScaleAndWhatItsLevelsMean() {
        try (var admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            admin.open("/admin/levels");
            var page = admin.page();
            admin.assertAccessible();
            page.locator("summary:has-text('Add a scale')").click();
            page.locator("[id='scheme:code']").fill("TORFL");
            page.locator("[id='scheme:version']").fill("2014");
            page.locator("[id='scheme:name_en']").fill("Test of Russian as a foreign language");
            page.locator("[id='scheme:source']").fill("Ministry of Education and Science of Russia, 2014");
            page.locator("[id='scheme:levels']").fill("TEU\nTBU\nTORFL-I\nTORFL-II");
            page.locator("[id='scheme:save']").click();
            page.waitForSelector("th:has-text('TORFL 2014')");
            page.locator("summary:has-text('Add a mapping')").click();
            page.locator("[id='mapping:code']").fill("OWNER");
            page.locator("[id='mapping:scheme']").selectOption("TORFL 2014");
            page.locator("[id='mapping:levels']").fill("TORFL-I = B9");
            page.locator("[id='mapping:save']").click();
            page.waitForSelector("[id='mapping'] .summary a[href='#mapping:levels']");
            page.locator("[id='mapping:levels']").fill("TEU = A1\nTBU = A2\nTORFL-I = B1\nTORFL-II = B2");
            page.locator("[id='mapping:save']").click();
            page.waitForSelector("li:has-text('TORFL-II = B2')");
            for (var status : List.of("Superseded", "In use")) {
                var row = page.locator("tr", new Page.LocatorOptions().setHasText("TORFL 2014"));
                admin.act(() -> row.locator("[type=submit]").click());
                assertThat(row.locator(".badge").innerText()).isEqualTo(status);
            }
        }
        assertThat(nobody.get("level-schemes").expect(200).json())
                .anySatisfy(scheme -> assertThat(scheme.get("code").asText()).isEqualTo("TORFL"));
        var draft = Map.of(
                "code", "TORFL", "version", "2014", "name", Map.of("en", "x"), "source", "y", "levels", List.of("a"));
        nobody.as(Demo.ADMIN).post("level-schemes", draft).expect(409);
        nobody.as(Demo.ADMIN)
                .put("level-schemes/TORFL/2014/status", Map.of("status", "SUPERSEDED"))
                .expect(200);
        nobody.as(Demo.CENTER).post("level-schemes", draft).expect(404);
    }
}
