package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the data check are said in the language of the reader. */
class DataCheckTextsTest {

    private static final String RULE = "admin.rule.";
    private static final Pattern KEY = Pattern.compile("(?m)^-- rule ([a-z-]+): ");

    static List<String> languages() {
        return List.copyOf(Languages.ALL);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_rule_has_its_text_and_every_text_its_rule(String language) throws IOException {
        assertThat(WebSources.bundle("admin", "messages_" + language).keySet())
                .filteredOn(key -> key.startsWith(RULE))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rules());
    }

    private static List<String> rules() throws IOException {
        try (var file = DataCheckTextsTest.class.getResourceAsStream("/db/invariants.sql")) {
            return KEY.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(found -> RULE + found.group(1))
                    .collect(Collectors.toList());
        }
    }
}
