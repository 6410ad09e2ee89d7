package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The product as a program sees it. Paths that start with a slash are pages; others belong to {@code /api/v1/}. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final String url;
    private final @Nullable String token;

    private Api(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    /** As nobody in particular. */
    public static Api of(Product product) {
        return of(product.url());
    }

    public static Api of(String url) {
        return new Api(url, null);
    }

    /** As the person of a demo account, by a fresh token. */
    public Api as(Demo account) {
        return as(account.email(), Demo.PASSWORD);
    }

    public Api as(String email, String password) {
        Answer answer = post("tokens", Map.of("email", email, "password", password));
        assertThat(answer.status())
                .as("sign-in of %s: %s", email, answer.body())
                .isEqualTo(201);
        return new Api(url, answer.json().get("token").asText());
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, null, headers);
    }

    /**
     * @param body a string sent as it is, or anything that Jackson writes as JSON
     * @param headers names and values in turn
     */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, text(body), headers);
    }

    /**
     * Decides on what this caller reads at this moment.
     *
     * @param thing path of what has a dossier
     * @param decision last part of the path of the decision
     */
    public Answer decide(String thing, String decision, Object body) {
        var version = get(thing + "/dossier").header("ETag").orElse("");
        return version.isEmpty()
                ? post(thing + "/" + decision, body)
                : post(thing + "/" + decision, body, "If-Match", version);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, text(body), headers);
    }

    public Answer patch(String path, Object body) {
        return send("PATCH", path, text(body));
    }

    /** Any other method, without a body. */
    public Answer ask(String method, String path, String... headers) {
        return send(method, path, null, headers);
    }

    /** Like {@link #get}, by HTTP/1.1: the server ends a connection of HTTP/2 whose headers are too long. */
    public Answer getByHttp1(String path) {
        return send(HttpClient.Version.HTTP_1_1, "GET", path, null);
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(String method, String path, @Nullable String body, String... headers) {
        return send(HttpClient.Version.HTTP_2, method, path, body, headers);
    }

    private Answer send(
            HttpClient.Version version, String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url + (path.startsWith("/") ? path : "/api/v1/" + path)))
                .timeout(Duration.ofSeconds(60))
                .version(version)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        /** The body read as JSON; fails on anything else. */
        public JsonNode json() {
            try {
                return JSON.readTree(body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON (" + status() + "): " + body(), e);
            }
        }

        /** Fails, showing the body, unless the status is this one. */
        public Answer expect(int status) {
            assertThat(status())
                    .as("%s %s: %s", response.request().method(), response.uri(), body())
                    .isEqualTo(status);
            return this;
        }
    }
}
