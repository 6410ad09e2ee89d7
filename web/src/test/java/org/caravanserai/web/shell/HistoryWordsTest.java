package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.domain.history.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the history of a thing may say is said in words on its page. */
class HistoryWordsTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void everyActionHasWords(Subject subject) throws IOException {
        var about = subject == Subject.ACCOUNT ? "(?:Subject\\.ACCOUNT|account)" : "Subject\\." + subject;
        var recorded = Pattern.compile("history\\.record\\(\\s*" + about + "\\b[^;]*;");
        var constant = Pattern.compile("\"([A-Z_]{3,})\"");
        var keys = HistoryWords.actions(subject);
        var actions = new TreeSet<String>();
        for (Path sources : List.of(Path.of("../events/src/main/java"), Path.of("../platform/src/main/java"))) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    recorded.matcher(Files.readString(file))
                            .results()
                            .flatMap(call -> constant.matcher(call.group()).results())
                            .forEach(action -> actions.add(keys + action.group(1)));
                }
            }
        }
        var area = keys.substring(0, keys.indexOf('.'));
        assertThat(actions).isNotEmpty();
        assertThat(WebSources.bundle(area, "messages_en").keySet()).containsAll(actions);
    }
}
