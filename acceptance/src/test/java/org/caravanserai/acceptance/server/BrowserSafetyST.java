package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told not to do, who gets the cookie of a session, and what is not worth a line in the log. */
@Tag("server")
class BrowserSafetyST {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void everyAnswerSaysWhatABrowserMayDoWithIt() {
        var event = Forum.at(nobody).published().path();
        for (String path : List.of(
                "/",
                "/events",
                "/" + event,
                "/sign-in",
                "/sign-up",
                "/there-is-none",
                "/events/there-is-none",
                event,
                "events",
                "events/there-is-none",
                "/api/v2",
                "/resources/css/caravanserai.css",
                "/openapi",
                "/favicon.svg")) {
            for (int time = 0; time < 2; time++) {
                var answer = nobody.get(path);
                assertThat(answer.response().headers().allValues("Content-Security-Policy"))
                        .as(path)
                        .singleElement()
                        .asString()
                        .contains(
                                "default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                        .contains("form-action 'self'", "script-src 'self'")
                        .doesNotContain("unsafe-eval", "script-src 'unsafe");
                assertThat(answer.header("X-Content-Type-Options")).as(path).hasValue("nosniff");
                assertThat(answer.header("Referrer-Policy")).as(path).hasValue("same-origin");
                assertThat(answer.header("Strict-Transport-Security")).as(path).isEmpty();
            }
        }
    }

    @Test
    void whatIsKeptForManyVisitorsHasNoNumberForScripts() {
        var event = Forum.at(nobody).published().path();
        nobody.get("/" + event).expect(200);
        assertThat(nobody.get("/" + event).header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("nonce"));
    }

    @Test
    void formsGoWithoutScriptsToo() {
        var page = nobody.get("/sign-in").expect(200);
        var fields = new StringBuilder();
        var inputs = Pattern.compile("<input[^>]*>").matcher(page.body());
        while (inputs.find()) {
            var name = attribute("name", inputs.group());
            if (!name.isEmpty() && !name.equals("query")) {
                fields.append(name)
                        .append('=')
                        .append(attribute("value", inputs.group()))
                        .append('&');
            }
        }
        for (int time = 0; time < 2; time++) {
            var again = nobody.post(
                    "/sign-in",
                    fields.toString(),
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Cookie",
                    cookies(page),
                    "Sec-Fetch-Site",
                    "same-origin");
            assertThat(again.expect(200).body()).contains("<form");
        }
        assertThat(nobody.post("/sign-in", fields.toString(), "Content-Type", "application/x-www-form-urlencoded")
                        .body())
                .contains("<h1");
    }

    private static String attribute(String name, String tag) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    @Test
    void theCookieOfASessionStaysOnTheSite() {
        var page = nobody.get("/sign-in").expect(200);
        assertThat(session(page)).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/organizations", "/about", "/privacy", "/accessibility", "/nowhere"})
    void whoOnlyReadsHasNoSession(String path) {
        assertThat(cookies(nobody.get(path))).doesNotContain("JSESSIONID");
    }

    @Test
    void whoReadsAnEventHasNoSession() {
        var slug = nobody.get("/api/v1/events?size=1")
                .expect(200)
                .json()
                .at("/items/0/slug")
                .asText();
        for (var page : List.of("/events/" + slug, "/events/" + slug + "/programme", "/api/v1/events/" + slug)) {
            assertThat(cookies(nobody.get(page))).as(page).doesNotContain("JSESSIONID");
        }
    }

    @Test
    void aPageThatIsNotThereLeavesNoTraceInTheLog() {
        var before = Product.shared().log().length();
        var page = nobody.get("/events/there-is-none-of-this-name").expect(404);
        nobody.get("/organizations/there-is-none").expect(404);
        nobody.get("/events/there-is-none/programme").expect(404);
        nobody.get("/registrations/NOTHING").expect(404);
        assertThat(page.body()).contains("<h1");
        assertThat(Product.shared().log().substring(before)).doesNotContain("NotFound", "there-is-none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "nonsense", "", "1:2", ":", "%00"})
    void aFormWithoutAStateOfOursIsNotExecutedAndLeavesNoTraceInTheLog(String state) {
        var before = Product.shared().log().length();
        for (var page : List.of("/sign-in", "/sign-up", "/forgotten-password")) {
            var form = "jakarta.faces.ViewState=" + state + "&signin=signin";
            for (var ajax : List.of("none", "partial/ajax")) {
                var answer = nobody.post(
                        page,
                        form + (ajax.equals("none") ? "" : "&jakarta.faces.partial.ajax=true"),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Faces-Request",
                        ajax);
                assertThat(answer.expect(400).body()).contains("This page has expired");
            }
            nobody.get(page + "?" + form).expect(200);
        }
        nobody.get("/events?jakarta.faces.ViewState=" + state).expect(200);
        assertThat(Product.shared().log().substring(before)).doesNotContain("\tat ");
    }

    @Test
    void whatIsShownToOnePersonStaysInNoCache() {
        var scholar = nobody.as(Demo.SCHOLAR);
        for (var path : List.of("me", "events", "organizations?size=1")) {
            assertThat(scholar.get(path).expect(200).header("Cache-Control"))
                    .as(path)
                    .hasValue("no-store");
        }
        assertThat(nobody.get("/registrations/NOTHING").expect(404).header("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void whatAProxyPassesOnDoesNotReadTheMetrics() {
        assertThat(nobody.get("/metrics").expect(200).body()).contains("# TYPE");
        nobody.get("/metrics", "X-Forwarded-For", "192.0.2.1").expect(404);
    }

    private static String cookies(Api.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String session(Api.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }
}
