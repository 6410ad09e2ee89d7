package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of each area's data are described in the language of the reader, in the bundle of the area. */
class DataCheckTextsTest {

    private static final Path RULES = Path.of("../persistence/src/main/resources/db/invariants");
    private static final Pattern KEY = Pattern.compile("(?m)^-- rule ([a-z-]+): ");

    static List<String> languages() {
        return List.copyOf(Languages.ALL);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasItsTextAndEveryTextItsRule(String language) {
        var texts = WebSources.areas().stream()
                .flatMap(area -> WebSources.bundle(area, "messages_" + language).keySet().stream())
                .filter(key -> key.contains(".rule."));
        assertThat(texts)
                .as("texts {area}.rule.{key} in messages_%s.properties, one for each rule of db/invariants", language)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rules());
    }

    private static List<String> rules() {
        try (var files = Files.list(RULES)) {
            return files.flatMap(file -> KEY.matcher(WebSources.read(file))
                            .results()
                            .map(found -> area(file) + ".rule." + found.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String area(Path file) {
        return file.getFileName().toString().replace(".sql", "");
    }
}
