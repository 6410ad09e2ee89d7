package org.caravanserai.cooperation.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionDirectory;
import org.caravanserai.domain.cooperation.recognition.RecognitionEffect;
import org.caravanserai.domain.cooperation.recognition.RecognitionQuestion;
import org.caravanserai.domain.cooperation.recognition.RecognitionScope;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class LookUpRecognitionTest {

    private final RegistryWorld world = new RegistryWorld();

    @Test
    void theAnswerNamesTheArticleAndWhoDecidesWhereTheDegreeIsUsed() {
        var authority = new RecognitionAnswer.Authority(LocalizedText.of("en", "The center"), "https://example.org");
        world.wiring
                .answer(
                        RecognitionDirectory.class,
                        "provisions",
                        asked -> List.of(new RecognitionAnswer.Provision(
                                "china-thailand",
                                LocalizedText.of("en", "Agreement"),
                                "3",
                                LocalizedText.EMPTY,
                                RecognitionEffect.RECOGNIZED,
                                LocalDate.of(2007, 1, 1),
                                null,
                                RecognitionScope.USUAL)))
                .answer(
                        RecognitionDirectory.class,
                        "authority",
                        asked -> asked[0].equals(CountryCode.of("CN")) ? Optional.of(authority) : Optional.empty());
        var answer = world.of(LookUpRecognition.class)
                .execute(new RecognitionQuestion(
                        CountryCode.of("TH"), CountryCode.of("CN"), DegreeLevel.MASTER, LocalDate.of(2026, 11, 26)));
        assertThat(answer.effect()).isEqualTo(RecognitionEffect.RECOGNIZED);
        assertThat(answer.authority()).isEqualTo(authority);
    }
}
