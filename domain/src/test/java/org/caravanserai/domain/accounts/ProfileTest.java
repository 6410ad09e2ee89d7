package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void blankWordsAreNoAffiliation() {
        assertThat(Profiles.affiliated("  ").affiliationText()).isNull();
        assertThat(Profiles.affiliated(" Silk Road Institute ").affiliationText())
                .isEqualTo("Silk Road Institute");
    }

    @Test
    void anAffiliationThatIsTooLongIsRefusedAtItsField() {
        assertThatThrownBy(() -> Profiles.affiliated("x".repeat(Profile.AFFILIATION_LENGTH + 1)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactly("affiliation"));
    }

    @Test
    void whoSignsUpWorksInTheLanguageOfThePage() {
        assertThat(People.amina().languages().values()).containsExactly("ru");
    }
}
