package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every area that records history contributes the words of its subjects and of all their actions, in every language. */
class AreaHistoryTest {

    private static final List<SubjectWords> WORDS = Contributions.of(HistoryVocabulary.class).stream()
            .flatMap(area -> area.subjects().stream())
            .toList();

    static List<HistoryAction> actions() {
        return Contributions.constants(HistoryAction.class);
    }

    @Test
    void everySubjectIsContributedOnce() {
        var subjects = actions().stream().map(HistoryAction::subject).collect(Collectors.toSet());
        assertThat(subjects).isNotEmpty();
        assertThat(WORDS.stream().map(SubjectWords::subject))
                .as("subjects of history with words in the bean HistoryVocabulary of their area")
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void everyActionHasWordsInEveryLanguage(HistoryAction action) throws IOException {
        var words = WORDS.stream()
                .filter(one -> one.subject().equals(action.subject()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no HistoryVocabulary has words for " + action.subject()));
        for (var language : Contributions.LANGUAGES) {
            assertThat(text(words.label(), language)).as(words.label()).isNotBlank();
            assertThat(text(words.actions() + action.name(), language))
                    .as(words.actions() + action.name() + " in " + language)
                    .isNotBlank();
        }
    }

    private static String text(String key, String language) throws IOException {
        var bundle =
                "/org/caravanserai/web/" + key.substring(0, key.indexOf('.')) + "/messages_" + language + ".properties";
        try (var file = HistoryVocabulary.class.getResourceAsStream(bundle)) {
            assertThat(file).as(bundle).isNotNull();
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts.getProperty(key, "");
        }
    }
}
