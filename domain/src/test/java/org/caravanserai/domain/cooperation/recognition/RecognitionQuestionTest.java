package org.caravanserai.domain.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class RecognitionQuestionTest {

    private static final RecognitionQuestion QUESTION = new RecognitionQuestion(
            CountryCode.of("TH"), CountryCode.of("CN"), DegreeLevel.MASTER, LocalDate.of(2026, 11, 26));

    private static RecognitionAnswer.Provision provision(String instrument, RecognitionEffect effect) {
        return new RecognitionAnswer.Provision(
                instrument, LocalizedText.EMPTY, "3", LocalizedText.EMPTY, effect, null, null, RecognitionScope.USUAL);
    }

    @Test
    void withoutAnArticleDegreesAreEvaluatedOneByOne() {
        var authority = new RecognitionAnswer.Authority(LocalizedText.of("en", "The center"), null);
        var answer = QUESTION.answer(List.of(), authority);
        assertThat(answer.effect()).isEqualTo(RecognitionEffect.INDIVIDUALLY);
        assertThat(answer.provision()).isNull();
        assertThat(answer.authority()).isEqualTo(authority);
    }

    @Test
    void theArticleMostInFavourOfTheHolderCountsElseTheFirst() {
        var answer = QUESTION.answer(
                List.of(
                        provision("bilateral", RecognitionEffect.INDIVIDUALLY),
                        provision("convention", RecognitionEffect.RECOGNIZED)),
                null);
        assertThat(answer.effect()).isEqualTo(RecognitionEffect.RECOGNIZED);
        assertThat(QUESTION.answer(List.of(provision("bilateral", RecognitionEffect.EXCLUDED)), null)
                        .effect())
                .isEqualTo(RecognitionEffect.EXCLUDED);
    }

    @Test
    void aDegreeIsNotRecognizedAtHome() {
        assertInvalid(
                "in: same-country",
                () -> new RecognitionQuestion(
                        CountryCode.of("CN"), CountryCode.of("CN"), DegreeLevel.MASTER, QUESTION.on()));
    }
}
