package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.domain.events.EventState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is recorded by way of others than the book itself is said in words too. */
class RecordedActionsTest {

    private static final Pattern CONSTANT = Pattern.compile("\"([A-Z_]{3,})\"");

    @ParameterizedTest
    @CsvSource({
        "events, releases.leave, events, events.registrationHappened.",
        "events, desk.change, events, events.happened.",
        "persistence, new Target, organizations, organizations.action."
    })
    void everyActionThatIsHandedOnHasWords(String module, String call, String area, String keys) throws IOException {
        var handedOn = Pattern.compile(Pattern.quote(call) + "\\([^;]*;");
        var actions = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                handedOn.matcher(Files.readString(file))
                        .results()
                        .flatMap(found -> CONSTANT.matcher(found.group()).results())
                        .forEach(action -> actions.add(keys + action.group(1)));
            }
        }
        assertThat(actions).isNotEmpty();
        assertThat(WebSources.bundle(area, "messages_en").keySet()).containsAll(actions);
    }

    /** Steps of an event are recorded under the name of the state they lead to. */
    @ParameterizedTest
    @EnumSource(value = EventState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void everyStepOfAnEventHasWords(EventState state) {
        assertThat(WebSources.bundle("events", "messages_en")).containsKey("events.happened." + state);
    }
}
