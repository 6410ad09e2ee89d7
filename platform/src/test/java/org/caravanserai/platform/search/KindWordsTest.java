package org.caravanserai.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caravanserai.domain.centers.FoundInCenters;
import org.caravanserai.domain.search.SearchTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for kinds steer a search and need not be found. */
class KindWordsTest {

    private static final List<FoundInCenters> KINDS = List.of(FoundInCenters.values());

    private final LuceneTextAnalysis analysis = new LuceneTextAnalysis();

    private List<String> terms(String typed) {
        return analysis.phrase(typed).terms().stream().map(SearchTerm::typed).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'hanoi, chinese class', hanoi chinese",
        "'Chinese courses, Hanoi', chinese hanoi",
        "河内中文班, 河内中文",
        "'китайский урок, Ханой', китайский ханой",
        "'cours de chinois, Hanoï', chinois hanoi",
        "'clase de chino en Hanói', chino hanoi",
        "'دورة الصينية، هانوي', الصينية هانوي"
    })
    void aWordForAKindIsTakenAway(String typed, String rest) {
        var meant = KindWords.of(typed, KINDS, analysis);
        assertThat(meant.kinds()).containsExactly(FoundInCenters.CLASS);
        assertThat(terms(meant.rest())).containsExactlyElementsOf(terms(rest));
    }

    @Test
    void nothingButAKindIsLookedForAsItWasTyped() {
        assertThat(KindWords.of("classes", KINDS, analysis))
                .isEqualTo(new KindWords.Meant("classes", Set.of(FoundInCenters.CLASS)));
    }

    @Test
    void otherWordsStay() {
        assertThat(KindWords.of("classical music, Hanoi", KINDS, analysis))
                .isEqualTo(new KindWords.Meant("classical music, Hanoi", Set.of()));
    }
}
