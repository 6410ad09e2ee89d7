package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is sent to the API keeps it busy, breaks it or tells how it is built. */
@Tag("server")
class BadInputST {

    private static final String NUL = "a\u0000b";
    private static Api nobody;
    private static Api organizer;
    private static Api administrator;

    @BeforeAll
    static void product() {
        nobody = Api.of(Product.shared());
        organizer = nobody.as(Demo.ORGANIZER);
        administrator = nobody.as(Demo.ADMIN);
    }

    @Test
    void aBodyThatEndsTooEarlyIsAnsweredAtOnce() {
        var body = "{\"x\":{\"y\":[1,";
        for (Api.Answer answer : List.of(
                nobody.post("tokens", body),
                nobody.post("tokens", body, "Idempotency-Key", "cut-" + body.hashCode()),
                nobody.post("events/there-is-none/registrations", body),
                organizer.post("events", body),
                organizer.put("events/there-is-none", body))) {
            var problem = answer.expect(400).json();
            assertThat(problem.get("type").asText()).isEqualTo("/problems/malformed-json");
            assertThat(problem.get("detail").asText()).contains("line 1").doesNotContain("org.", "java", "Token");
        }
    }

    @Test
    void anImportThatEndsTooEarlyIsAnsweredAsWell() {
        var body = "{\"schedule\":{\"conference\":{\"days\":[{\"x\":{";
        organizer.post("events/import", body).expect(400);
        administrator.post("organizations/import", "[" + body).expect(202);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var large = "{\"email\":\"" + "a".repeat(5 << 20) + "\"}";
        assertThat(nobody.post("tokens", large).expect(413).json().get("type").asText())
                .isEqualTo("/problems/body-too-large");
        nobody.post("tokens", large, "Idempotency-Key", "large").expect(413);
        organizer.post("events", large, "Idempotency-Key", "large").expect(413);
        organizer.post("events/import", " ".repeat((16 << 20) + 1)).expect(413);
        nobody.post("tokens", "[".repeat(1 << 10)).expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations/import", "events/import", "events", "events/x/messages", "series"})
    void whoMayNotSendABodyIsToldSoBeforeItIsLookedAt(String path) {
        var nonsense = "{\"x\":".repeat(1 << 18);
        nobody.post(path, nonsense).expect(401);
        nobody.post(path, nonsense, "Idempotency-Key", "stranger").expect(401);
        nobody.as(Demo.SCHOLAR)
                .post(path, nonsense, "Idempotency-Key", "scholar")
                .expect(404);
    }

    @Test
    void whoManagesSomethingElseIsToldSoBeforeTheFieldsAreLookedAt() {
        var others = "organizations/nile-banks-university";
        organizer.put(others, Map.of("sector", "NONSENSE")).expect(404);
        organizer.post(others + "/members", Map.of()).expect(404);
        organizer
                .put("events/there-is-none", Map.of("startsAt", "2027-01-01T10:00"))
                .expect(404);
        organizer
                .post("events/there-is-none/messages", Map.of("state", "NONSENSE"))
                .expect(404);
        organizer.put("events/there-is-none/programme", "nonsense").expect(404);
    }

    @Test
    void aTokenIsKeptByNobodyButItsOwner() {
        var wish = Map.of("email", Demo.SCHOLAR.email(), "password", Demo.PASSWORD);
        var first = nobody.post("tokens", wish, "Idempotency-Key", "secret").expect(201);
        var second = nobody.post("tokens", wish, "Idempotency-Key", "secret").expect(201);

        assertThat(first.header("Cache-Control")).hasValue("no-store");
        assertThat(second.json().get("token")).isNotEqualTo(first.json().get("token"));
    }

    @Test
    void headersThatTheServerCannotReadAreAProblemToo() {
        for (Api.Answer answer : List.of(
                nobody.get("events?size=1", "Content-Type", "garbage"),
                nobody.get("events?size=1", "Accept", "a/b/c;;"))) {
            assertThat(problem(answer)).isEqualTo("/problems/bad-request");
            assertThat(answer.body()).doesNotContain("<", "Payara");
        }
        nobody.post("tokens", "{}", "Content-Encoding", "br").expect(415).json();
    }

    @Test
    void charactersThatNoTextHoldsAreNamed() {
        var forum = Forum.at(nobody).with("title", Map.of("en", NUL)).with("venue", Map.of("name", NUL));
        assertThat(fields(organizer.post("events", forum.body()))).contains("title.en", "venue.name");
        assertThat(fields(nobody.post("tokens", Map.of("email", "a@b.example", "password", "x", "name", NUL))))
                .containsExactly("name");
        assertThat(fields(organizer.post("organizations", Map.of("name", Map.of("en", NUL), "sector", "UNIVERSITY"))))
                .containsExactly("name.en");
        var published = Forum.at(nobody).published();
        assertThat(fields(nobody.post(published.path() + "/registrations", Map.of("person", Map.of("givenName", NUL)))))
                .containsExactly("person.givenName");
        assertThat(fields(published.organizer().post(published.path() + "/cancellation", Map.of("reason", NUL))))
                .containsExactly("reason");
        assertThat(fields(published.organizer().get(published.path() + "/registrations?query=%00")))
                .containsExactly("query");
        assertThat(fields(nobody.get("organizations?query=a%00b"))).containsExactly("query");
        assertThat(fields(nobody.get("events?query=%00"))).containsExactly("query");
        nobody.get("registrations/A%00B").expect(400);
        nobody.get("registrations/A%01B").expect(404);
        nobody.get("/organizations?query=%00").expect(200);
        nobody.get("/events?query=a%00b").expect(200);
        nobody.get("/registrations/A%00B").expect(400);
        nobody.get("/registrations/A%01B").expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-foo", ";;q=,,"})
    void anOddLanguageIsEnglish(String header) {
        var missing =
                nobody.get("events/there-is-none", "Accept-Language", header).expect(404);
        assertThat(missing.json().get("title").asText()).isEqualTo("Not found");
        var forum = Forum.at(nobody).published();
        forum.guest(nobody, "odd", 0, "Accept-Language", header).expect(201);
        nobody.get("/" + forum.path(), "Accept-Language", header).expect(200);
        nobody.get("events/feed.atom", "Accept-Language", header).expect(200);
        nobody.get("/api/v1/nowhere", "Accept-Language", header).expect(404).json();
    }

    @Test
    void listsNameWhatTheyCannotShow() {
        assertThat(fields(nobody.get("events?page=abc&size=9999999999"))).containsExactly("page", "size");
        assertThat(fields(nobody.get("organizations?page=-1"))).containsExactly("page");
        for (Api.Answer answer : List.of(
                nobody.get("events?sort=foo"),
                nobody.get("organizations?sort=foo"),
                organizer.get("series?sort=foo"),
                nobody.as(Demo.AUTHORITY).get("approvals?sort=foo"))) {
            assertThat(fields(answer)).containsExactly("sort");
            assertThat(answer.json().get("detail").asText())
                    .contains("“foo”")
                    .containsAnyOf("-startsAt", "-name", "-slug", "-waitingSince");
        }
    }

    @Test
    void aPageOfPagesThatNobodyHasIsEmpty() {
        var forum = Forum.at(nobody).published();
        for (String list : List.of(
                "events/" + forum.slug() + "/history",
                "events/" + forum.slug() + "/registrations",
                "events",
                "organizations",
                "series")) {
            var page = organizer
                    .get(list + "?size=200&page=" + Integer.MAX_VALUE)
                    .expect(200)
                    .json();
            assertThat(page.get("items")).as(list).isEmpty();
        }
    }

    @Test
    void outsideOfTheApiAProgramIsAnsweredLikeOneToo() {
        for (String path : List.of("/api/v1/nowhere", "/api/v2/events", "/api/v1")) {
            var answer = nobody.get(path).expect(404);
            assertThat(answer.header("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    @Test
    void whatTheServerWouldRefuseWithoutAWordIsAProblemToo() {
        var tooLong = "a".repeat(9000);
        assertThat(nobody.getByHttp1("indicators/PEOPLE?group=" + tooLong)
                        .expect(414)
                        .json()
                        .get("type")
                        .asText())
                .isEqualTo("/problems/address-too-long");
        nobody.getByHttp1("events/" + tooLong).expect(414).json();
        nobody.getByHttp1("/events?query=" + tooLong).expect(414);
        var traced = nobody.ask("TRACE", "events", "Cookie", "a=secret").expect(405);
        assertThat(traced.json().get("type").asText()).isEqualTo("/problems/method-not-allowed");
        assertThat(nobody.ask("TRACE", "/events", "Cookie", "a=secret")
                        .expect(405)
                        .body())
                .isEmpty();
    }

    @Test
    void whoFollowsALinkOfAGuestThatDoesNotOpenIsToldWhatThatMayBe() {
        var told = "copy the complete link from the email";
        assertThat(nobody.get("/registrations/QQQQ-QQQQ?key=old").expect(404).body())
                .contains(told);
        assertThat(nobody.get("/registrations/QQQQ-QQQQ").expect(404).body()).doesNotContain(told);
        assertThat(nobody.get("/events/there-is-none?key=old").expect(404).body())
                .doesNotContain(told);
    }

    @Test
    void headAndOptionsAreAnsweredSensibly() {
        for (String path : List.of("events", "organizations?size=3", "events/feed.atom")) {
            var length = nobody.get(path)
                    .expect(200)
                    .response()
                    .body()
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                    .length;
            assertThat(nobody.ask("HEAD", path).expect(200).header("Content-Length"))
                    .hasValue(String.valueOf(length));
        }
        nobody.ask("HEAD", "events/there-is-none").expect(404);
        var options = nobody.ask("OPTIONS", "events");
        assertThat(options.status()).isLessThan(300);
        assertThat(options.body()).doesNotContain("wadl", "<");
        assertThat(options.header("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET", "POST"));
    }

    private static String problem(Api.Answer answer) {
        return answer.expect(400).json().get("type").asText();
    }

    private static List<String> fields(Api.Answer answer) {
        return answer.expect(400).json().get("violations").findValuesAsText("field");
    }
}
