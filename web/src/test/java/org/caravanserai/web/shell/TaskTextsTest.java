package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waits for a person on {@code /my} says how much of it there is, in every language. */
class TaskTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(\\w+\\.(?:my\\.)?task\\.\\w*)\"");
    private static final long SEVERAL = 7;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void aTaskSaysItsNumber(String language) {
        var texts = new Texts();
        assertThat(keys()).allSatisfy(key -> assertThat(texts.in(Locale.forLanguageTag(language), key, SEVERAL))
                .as(key)
                .contains(String.valueOf(SEVERAL)));
    }

    @Test
    void eachAreaHasTasks() {
        assertThat(keys())
                .extracting(key -> key.substring(0, key.indexOf('.')))
                .contains("centers", "cooperation", "events", "exchanges");
    }

    /** The keys in the classes that name tasks; one that ends with a dot stands for all that begin with it. */
    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var file : WebSources.classes()) {
            var source = WebSources.read(file);
            if (!source.contains("implements TaskSource")) {
                continue;
            }
            KEY.matcher(source).results().map(found -> found.group(1)).forEach(key -> {
                var area = key.substring(0, key.indexOf('.'));
                WebSources.bundle(area, "messages_en").keySet().stream()
                        .filter(each -> each.equals(key) || key.endsWith(".") && each.startsWith(key))
                        .forEach(keys::add);
            });
        }
        return keys;
    }
}
