package org.caravanserai.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.platform.search.LuceneTextAnalysis;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundHelpTopicsTest {

    private final LuceneTextAnalysis analysis = new LuceneTextAnalysis();
    private final FoundHelpTopics topics = new FoundHelpTopics(new Texts(), analysis);

    @ParameterizedTest
    @CsvSource({
        "language center, /help/director",
        "语言中心, /help/director",
        "centre de langues, /help/director",
        "teach a class, /help/teacher",
        "second marker, /help/teacher",
    })
    void aTopicIsFoundByItsWordsInAnyLanguage(String typed, String address) {
        assertThat(topics.find(analysis.phrase(typed), typed, 0, 20).items())
                .extracting(FoundThing::address)
                .contains(address);
    }

    @Test
    void aTopicOfJustThisNameIsFirst() {
        var found = topics.find(analysis.phrase("Teach a class"), "teach a class", 0, 3);
        assertThat(found.items().get(0).key()).isEqualTo("TEACHER");
        assertThat(found.items().get(0).match()).isEqualTo(Match.NAME);
        assertThat(found.items().get(0).title().in("fr")).isNotEqualTo("Teach a class");
    }

    @Test
    void whatTheHelpDoesNotSayIsNotFound() {
        var found = topics.find(analysis.phrase("zephyrtown"), "zephyrtown", 0, 3);
        assertThat(found.items()).isEmpty();
        assertThat(found.total()).isZero();
    }
}
