package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of task has a page where it is done, and says how many there are, in every language. */
class TaskTextsTest {

    private static final Path DOMAIN = Path.of("../domain/target/classes");
    private static final Pattern NAMED = Pattern.compile("\\w+\\.([A-Z][A-Z_]+)\\b");
    private static final long SEVERAL = 7;

    private final List<TaskKind> kinds = kinds();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void aTaskSaysItsNumber(String language) {
        var texts = new Texts();
        assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
            var key = (kind.area().equals("mail") ? "admin" : kind.area()) + ".task." + kind.name();
            assertThat(texts.in(Locale.forLanguageTag(language), key, SEVERAL))
                    .as(key)
                    .contains(String.valueOf(SEVERAL));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void everyRoleHasAName(String language) {
        var bundle = WebSources.bundle("tasks", "messages_" + language);
        assertThat(TaskRole.values())
                .allSatisfy(role -> assertThat(bundle.keySet().stream().map(String::valueOf))
                        .contains("tasks.role." + role));
    }

    @Test
    void everyKindHasAPage() {
        Set<String> named = new TreeSet<>();
        for (var file : WebSources.classes()) {
            var source = WebSources.read(file);
            if (source.contains("implements TaskSource")) {
                NAMED.matcher(source).results().map(found -> found.group(1)).forEach(named::add);
            }
        }
        assertThat(named).containsAll(kinds.stream().map(TaskKind::name).collect(Collectors.toSet()));
    }

    private static List<TaskKind> kinds() {
        try (var files = Files.walk(DOMAIN)) {
            return files.map(file -> DOMAIN.relativize(file).toString())
                    .filter(file -> file.matches(".*Task(Kind)?\\.class") && !file.contains("/tasks/TaskKind"))
                    .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                    .map(TaskTextsTest::loaded)
                    .filter(each -> each.isEnum() && TaskKind.class.isAssignableFrom(each))
                    .flatMap(each -> Stream.of(each.getEnumConstants()))
                    .map(TaskKind.class::cast)
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
