package org.caravanserai.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the API names every call that there is, and no other. */
class OpenApiTest {

    private static final Pattern ROOT = Pattern.compile("(?m)^@Path\\(\"([^\"]+)\"\\)");
    private static final Pattern METHOD = Pattern.compile(
            "(?m)^    @(GET|POST|PUT|DELETE)\\n((?:    [^ ].*\\n|        .*\\n|    }\\)\\n)*?)    public ");
    private static final Pattern BELOW = Pattern.compile("@Path\\(\"([^\"]+)\"\\)");

    @Test
    void everyCallIsDescribed() throws IOException {
        assertThat(described()).isEqualTo(offered());
    }

    /** In OpenAPI 3.0 neither the outer nor the inner of two schemas forbids null only when both say so with their type. */
    @Test
    void whatMayBeNullIsNullToValidatorsToo() throws IOException {
        var description = Files.readString(Path.of("src/main/resources/META-INF/openapi.yaml"));
        var objects = Pattern.compile("\\{(.*)nullable: true,.*allOf: \\[\\{\\$ref: '#/components/schemas/(\\w+)'}]}")
                .matcher(description)
                .results()
                .filter(found -> description.contains("\n    " + found.group(2) + ":\n      type: object\n"))
                .toList();
        assertThat(objects).isNotEmpty().allSatisfy(found -> {
            assertThat(found.group(1)).contains("type: object");
            assertThat(description)
                    .contains("\n    " + found.group(2) + ":\n      type: object\n      nullable: true\n");
        });
    }

    @Test
    void everyListTakesPageSizeQueryAndOrderAndEveryBodyMayBeOfAnotherType() throws IOException {
        var calls = Pattern.compile("(?m)^    (?:get|post|put|delete):\n(?:      .*\n)+")
                .matcher(Files.readString(Path.of("src/main/resources/META-INF/openapi.yaml")))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(calls)
                .filteredOn(call -> call.matches("(?s).*'200': [^\n]*/schemas/\\w+Page'.*"))
                .hasSizeGreaterThan(6)
                .allMatch(call -> Stream.of("Page", "Size", "Query", "Sort")
                        .allMatch(name -> call.contains("'#/components/parameters/" + name + "'")));
        assertThat(calls)
                .filteredOn(call -> call.contains("requestBody:"))
                .hasSizeGreaterThan(20)
                .allMatch(call -> call.contains("'415': "));
    }

    private static Set<String> described() throws IOException {
        var calls = new TreeSet<String>();
        var path = "";
        for (var line : Files.readAllLines(Path.of("src/main/resources/META-INF/openapi.yaml"))) {
            if (line.matches("  /api/v1/\\S+:")) {
                path = line.strip().substring("/api/v1".length(), line.strip().length() - 1);
            } else if (line.matches("    (get|post|put|delete):")) {
                calls.add(line.strip().replace(":", "").toUpperCase(java.util.Locale.ROOT) + " " + path);
            }
        }
        return calls;
    }

    private static Set<String> offered() throws IOException {
        var calls = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith("Resource.java"))
                    .toList()) {
                calls(Files.readString(source), calls);
            }
        }
        return calls;
    }

    private static void calls(String source, Set<String> calls) {
        var root = ROOT.matcher(source);
        assertThat(root.find()).isTrue();
        var method = METHOD.matcher(source);
        while (method.find()) {
            var below = BELOW.matcher(method.group(2));
            calls.add(method.group(1) + " "
                    + (root.group(1) + (below.find() ? below.group(1) : "")).replaceAll("\\{(\\w+):[^}]*}", "{$1}"));
        }
    }
}
