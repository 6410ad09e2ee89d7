package org.caravanserai.domain.centers.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateProgressTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 100, true",
        "3, 0, 0, false",
        "3, 1, 33, false",
        "3, 2, 66, false",
        "200, 199, 99, false",
        "3, 3, 100, true"
    })
    void itIsCompleteOnlyWhenAllAreIssued(int eligible, int issued, int percent, boolean complete) {
        var progress = new CertificateProgress(eligible, issued, 0, true);

        assertThat(progress.percent()).isEqualTo(percent);
        assertThat(progress.isComplete()).isEqualTo(complete);
    }

    @Test
    void kindsOfDocumentsHaveAPrefixAndALabelOfTheirOwn() {
        assertThat(CenterDocument.LANGUAGE_CERTIFICATE.prefix()).isEqualTo("LC");
        assertThat(CenterDocument.LANGUAGE_CERTIFICATE.label()).isEqualTo("centers.document.LANGUAGE_CERTIFICATE");
        assertThat(CenterDocument.values())
                .allSatisfy(kind -> assertThat(kind.prefix()).matches("[A-Z]{2,6}"));
        assertThat(Arrays.stream(CenterDocument.values()).map(CenterDocument::prefix))
                .doesNotHaveDuplicates();
    }
}
