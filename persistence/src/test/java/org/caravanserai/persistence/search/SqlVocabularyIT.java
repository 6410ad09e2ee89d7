package org.caravanserai.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlVocabularyIT extends PostgresTest {

    private SqlVocabulary vocabulary;

    @BeforeEach
    void learn() {
        vocabulary = new SqlVocabulary(wired(new Sql()));
        inTransaction(() -> vocabulary.learn(Set.of(
                "university",
                "conference",
                "samarkand",
                "cybersecurity",
                "университет",
                "конференция",
                "جامعه",
                "forum",
                "caravanserai")));
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "univeristy, university",
        "confrence, conference",
        "conferance, conference",
        "samarqand, samarkand",
        "cybersecuirty, cybersecurity",
        "cybrsecurty, cybersecurity",
        "caravansarai, caravanserai",
        "униврситет, университет",
        "конфиренция, конференция",
        "جامعخ, جامعه",
        "frum, forum",
    })
    void mendsWhatIsMistyped(String typed, String meant) {
        assertThat(meant(typed).get(typed)).contains(meant);
    }

    @Test
    void leavesKnownFarAndShortWordsAlone() {
        assertThat(meant("university", "opera", "fo", "")).isEmpty();
    }

    @Test
    void learnsAWordOnce() {
        inTransaction(() -> vocabulary.learn(Set.of("forum")));
        assertThat(meant("foruum")).isEqualTo(Map.of("foruum", Set.of("forum")));
    }

    private Map<String, Set<String>> meant(String... typed) {
        return inTransaction(() -> vocabulary.meant(List.of(typed)));
    }
}
