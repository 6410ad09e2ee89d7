package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Postmaster;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Behind a proxy that ends TLS, with rate limits: the platform names no address but its own, believes no Host header, and
 * slows down whoever guesses. At the end it is told to stop.
 */
@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicInstanceST {

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.with(Map.of("CARAVANSERAI_URL", "https://forums.example", "CARAVANSERAI_RATE_LIMITS", "on"))
                .start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void pagesRedirectWithinWhateverTheHostHeaderSays() throws IOException {
        for (String host : List.of("forums.example", "evil.example")) {
            assertThat(answer("GET /my?tab=1 HTTP/1.1", host))
                    .contains(" 302")
                    .contains("\r\nLocation: /sign-in?to=%2Fmy%3Ftab%3D1\r\n");
            assertThat(answer("GET /sign-out HTTP/1.1", host)).contains("\r\nLocation: /\r\n");
            assertThat(answer("GET /events/ HTTP/1.1", host)).contains("\r\nLocation: /events\r\n");
            for (String folder : List.of("/resources", "/resources/css", "/manage", "/admin", "/WEB-INF")) {
                assertThat(answer("GET " + folder + " HTTP/1.1", host)).doesNotContain("Location: http");
            }
        }
    }

    @Test
    void theApiNamesWhatWasMadeByItsPath() {
        var made = Api.of(product)
                .as(Demo.ORGANIZER)
                .post(
                        "organizations",
                        Map.of("name", Map.of("en", "School of the Ford"), "sector", "UNIVERSITY", "country", "KZ"))
                .expect(201);
        assertThat(made.header("Location").orElseThrow())
                .isEqualTo("/api/v1/organizations/" + made.json().get("slug").asText());
    }

    @Test
    void noCookieLeavesTheTunnel() throws IOException {
        assertThat(answer("GET /?lang=zh HTTP/1.1", "forums.example")
                        .lines()
                        .filter(line -> line.startsWith("Set-Cookie")))
                .anyMatch(line -> line.contains("lang=zh"))
                .allMatch(line -> line.contains("Secure"));
    }

    @Test
    void behindTlsTheSessionCookieIsSecureAndBrowsersAreToldToStayWithTls() {
        var page = Api.of(product).get("/sign-in").expect(200);
        assertThat(page.response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(page.header("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age="));
        assertThat(Api.of(product)
                        .get("/openapi?format=JSON")
                        .expect(200)
                        .json()
                        .at("/servers/0/url")
                        .asText())
                .isEqualTo("https://forums.example");
    }

    @Test
    void whoGuessesPasswordsWaitsAndEverybodyElseDoesNot() throws SQLException {
        var guesser = Api.of(product);
        var guess = Map.of("email", Demo.SCHOLAR.email(), "password", "not the right one");
        for (int i = 0; i < 4; i++) {
            guesser.post("tokens", guess).expect(401);
        }
        failures("failures = failures + 6");
        var refused = guesser.post("tokens", guess).expect(429);
        assertThat(refused.json().get("type").asText()).endsWith("/problems/too-many-requests");
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9][0-9]?"));
        guesser.post("tokens", Map.of("email", Demo.SCHOLAR.email(), "password", Demo.PASSWORD))
                .expect(429);
        guesser.post("tokens", Map.of("email", Demo.TEACHER.email(), "password", Demo.PASSWORD))
                .expect(201);
        failures("last_at = last_at - interval '1 hour'");
        guesser.post("tokens", Map.of("email", Demo.SCHOLAR.email(), "password", Demo.PASSWORD))
                .expect(201);
    }

    /** Many more guesses, or time; nobody else has failed here. */
    private static void failures(String change) throws SQLException {
        try (var connection = product.connect();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate("update sign_in_failure set " + change))
                    .isEqualTo(3);
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aSignalStopsTheProductAndItsDatabaseCleanly() {
        long postmaster = Postmaster.of(product);
        assertThat(product.stop()).isZero();
        assertThat(Postmaster.commandOf(postmaster))
                .as("gone, or waiting for its parent to notice")
                .isEmpty();
        assertThat(Postmaster.file(product)).doesNotExist();
    }

    private static String answer(String request, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", product.port())) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: " + host + "\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
