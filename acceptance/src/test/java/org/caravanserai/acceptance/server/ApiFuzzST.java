package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every operation that the API describes, as every role, with values that are often wrong: nothing breaks, every refusal
 * is a problem detail (or what EWP has for one), and nobody is told what belongs to others. The same requests each time, at an instance of its own,
 * whose data hold together afterwards.
 */
@Tag("server")
class ApiFuzzST {

    private static final long SEED = 20261126;
    private static final int TIMES = 2;
    private static final int SHOWN = 15;
    private static final int LONGEST = 100;
    private static final int MUCH = 300;
    private static final String GUEST = "only-for-the-organizer";
    private static final String DRAFT = "A draft that nobody has seen";

    /** Who may read neither the guests nor the drafts of the organizer. */
    private static final Set<String> STRANGERS = Set.of("anonymous", "SCHOLAR");

    private final List<String> faults = new ArrayList<>();
    private final Random random = new Random(SEED);
    private String sent = "";

    @Test
    void nothingBreaksNothingLeaksAndEveryRefusalIsAProblemDetail() {
        try (var product = Product.with(Map.of()).start()) {
            var nobody = Api.of(product);
            var description = new ApiDescription(
                    nobody.get("/openapi?format=JSON").expect(200).json());
            var callers = callers(nobody);
            var known = known(nobody);
            var odd = new OddValues(description, random);
            for (int time = 0; time < TIMES; time++) {
                for (var operation : description.operations()) {
                    callers.forEach((role, caller) -> check(role, ask(caller, operation, known, odd)));
                }
            }
            assertThat(faults.stream().limit(SHOWN))
                    .as("%d faults", faults.size())
                    .isEmpty();
            assertThat(product.run("check-data"))
                    .as("%s%s", product.output(), product.errors())
                    .isZero();
            assertThat(product.output()).contains("rules checked, 0 broken");
        }
    }

    private static Map<String, Api> callers(Api nobody) {
        var callers = new LinkedHashMap<String, Api>();
        callers.put("anonymous", nobody);
        for (var account : List.of(Demo.SCHOLAR, Demo.ORGANIZER, Demo.AUTHORITY, Demo.ADMIN)) {
            callers.put(account.name(), nobody.as(account));
        }
        return callers;
    }

    /** Things that are there, by the parameters and paths that name them. */
    private static Map<String, List<String>> known(Api nobody) {
        var forums = IntStream.range(0, 4)
                .mapToObj(i -> Forum.at(nobody).capacity(50).published())
                .toList();
        var codes = new ArrayList<String>();
        for (var forum : forums) {
            forum.guest(GUEST);
            nobody.as(Demo.TEACHER)
                    .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                    .expect(201);
            codes.addAll(forum.organizer()
                    .get(forum.path() + "/registrations")
                    .expect(200)
                    .json()
                    .findValuesAsText("code"));
        }
        var events = new ArrayList<>(forums.stream().map(Forum::slug).toList());
        events.add(Forum.at(nobody).with("title", Map.of("en", DRAFT)).drafted().slug());
        var organization = nobody.as(Demo.ORGANIZER)
                .post(
                        "organizations",
                        Map.of(
                                "name",
                                Map.of("en", "University of Odd Values"),
                                "sector",
                                "UNIVERSITY",
                                "country",
                                "CN"))
                .expect(201)
                .json()
                .get("slug")
                .asText();
        var tokens = nobody.as(Demo.TEACHER).get("tokens").expect(200).json().at("/items/0/id");
        return Map.of(
                "/events/{slug}", events,
                "/organizations/{slug}", List.of(organization),
                "/registrations/{code}", codes,
                "/tokens/{id}", List.of(tokens.asText()),
                "/imports/{id}", List.of(UUID.randomUUID().toString()),
                "{form}", List.of("csv", "xlsx"));
    }

    private Api.Answer ask(
            Api caller, ApiDescription.Operation operation, Map<String, List<String>> known, OddValues odd) {
        var path = new StringBuilder(operation.path());
        operation.parametersIn("path").forEach(parameter -> {
            var name = "{" + parameter.get("name").asText() + "}";
            int at = path.indexOf(name);
            path.replace(at, at + name.length(), segment(operation.path(), name, known, odd));
        });
        var separator = "?";
        for (var parameter : operation.parametersIn("query")) {
            if (odd.oneIn(3)) {
                path.append(separator)
                        .append(parameter.get("name").asText())
                        .append('=')
                        .append(encoded(odd.text(parameter.path("schema"))));
                separator = "&";
            }
        }
        var headers = new ArrayList<String>();
        for (var parameter : operation.parametersIn("header")) {
            if (odd.oneIn(3)) {
                headers.addAll(List.of(parameter.get("name").asText(), "\"" + random.nextInt(5) + "\""));
            }
        }
        sent = "";
        if (operation.body().isMissingNode() || operation.body().isEmpty()) {
            return caller.ask(operation.method(), path.toString(), headers.toArray(String[]::new));
        }
        var types = new ArrayList<Map.Entry<String, JsonNode>>();
        operation.body().fields().forEachRemaining(types::add);
        var type = odd.oneOf(types);
        headers.addAll(List.of("Content-Type", type.getKey()));
        sent = odd.body(type.getValue().path("schema"));
        return operation.method().equals("PUT")
                ? caller.put(path.toString(), sent, headers.toArray(String[]::new))
                : caller.post(path.toString(), sent, headers.toArray(String[]::new));
    }

    private static String segment(String path, String name, Map<String, List<String>> known, OddValues odd) {
        var there = known.entrySet().stream()
                .filter(entry -> (path + "/").contains(entry.getKey() + "/") || name.equals(entry.getKey()))
                .filter(entry -> entry.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .findFirst();
        if (there.isPresent() && !odd.oneIn(4)) {
            return odd.oneOf(there.get());
        }
        // Servers refuse these before the application sees them.
        var segment = odd.string().replaceAll("[\\u0000/\\\\;]", "");
        return segment.isBlank() || segment.startsWith(".") ? "unknown" : encoded(segment);
    }

    /** Servers refuse addresses that are much longer before the application sees them. */
    private static String encoded(String text) {
        var cut = text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return URLEncoder.encode(cut.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void check(String role, Api.Answer answer) {
        var request = answer.response().request();
        var where = "%s %s as %s with %s: %d"
                .formatted(request.method(), shown(request.uri()), role, shown(sent), answer.status());
        if (answer.status() >= 500) {
            faults.add(where + " " + answer.body());
        } else if (answer.status() >= 400 && !isRefusal(answer)) {
            faults.add(where + " is no problem detail: " + answer.header("Content-Type") + " " + answer.body());
        }
        if (STRANGERS.contains(role)
                && (answer.body().contains(GUEST) || answer.body().contains(DRAFT))) {
            faults.add(where + " tells what is not the caller's");
        }
    }

    /** Addresses of EWP refuse as that network does, all others by a problem detail. */
    private static boolean isRefusal(Api.Answer answer) {
        var type = answer.header("Content-Type").orElse("");
        return answer.response().request().uri().getPath().startsWith("/api/v1/ewp/")
                ? type.startsWith("application/xml") && answer.body().contains("<error-response")
                : type.startsWith("application/problem+json");
    }

    private static String shown(Object what) {
        var text = what.toString();
        return text.length() > MUCH ? text.substring(0, MUCH) + "…" : text;
    }
}
