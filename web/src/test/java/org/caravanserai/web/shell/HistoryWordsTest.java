package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the history of a thing may say is said in words on its page. */
class HistoryWordsTest {

    @ParameterizedTest
    @CsvSource({
        "../events/src/main/java, EVENT, events, events.happened.",
        "../events/src/main/java, REGISTRATION, events, events.registrationHappened.",
        "../platform/src/main/java, ORGANIZATION, organizations, organizations.action."
    })
    void everyActionHasWords(Path sources, String subject, String area, String keys) throws IOException {
        var recorded = Pattern.compile("history\\.record\\(\\s*Subject\\." + subject + "\\b[^;]*;");
        var constant = Pattern.compile("\"([A-Z_]{3,})\"");
        var actions = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                recorded.matcher(Files.readString(file))
                        .results()
                        .flatMap(call -> constant.matcher(call.group()).results())
                        .forEach(action -> actions.add(keys + action.group(1)));
            }
        }
        assertThat(actions).isNotEmpty();
        assertThat(WebSources.bundle(area, "messages_en").keySet()).containsAll(actions);
    }
}
