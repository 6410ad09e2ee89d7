package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.project.WorkingLanguages.Finding;
import org.caravanserai.domain.cooperation.registry.EntryView.PartyLine;
import org.caravanserai.domain.cooperation.registry.PartyRole;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkingLanguagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static PartyLine party(PartyRole role, @Nullable LocalDate until, String... languages) {
        return new PartyLine(role, Sector.UNIVERSITY, null, "KZ", LocalizedText.EMPTY, null, until, List.of(languages));
    }

    private static PartyLine partner(String... languages) {
        return party(PartyRole.PARTNER, null, languages);
    }

    private static WorkingLanguages of(PartyLine... parties) {
        return WorkingLanguages.of(Stream.of(parties).toList(), TODAY);
    }

    @Test
    void whatAllPartiesSpeakIsTheirCommonLanguage() {
        assertThat(of(partner("zh", "en", "ru"), partner("ru", "en")))
                .isEqualTo(new WorkingLanguages(Finding.COMMON, List.of("en", "ru")));
        assertThat(of(partner("zh-Hans"), partner("zh-Hant")).common()).containsExactly("zh");
    }

    @Test
    void withoutACommonLanguageInterpretingIsNeeded() {
        assertThat(of(partner("zh", "en"), partner("ru", "kk")).finding()).isEqualTo(Finding.INTERPRETING_NEEDED);
        assertThat(of(partner("zh"), partner("ru"), partner()).finding())
                .as("whatever the third one speaks")
                .isEqualTo(Finding.INTERPRETING_NEEDED);
    }

    @Test
    void nothingIsFoundWhileAPartySaysNothing() {
        assertThat(of(partner("zh", "en"), partner("en"), partner()).finding()).isEqualTo(Finding.NOT_STATED);
        assertThat(of(partner("zh", "en")).finding()).isEqualTo(Finding.NOT_STATED);
        assertThat(of().finding()).isEqualTo(Finding.NOT_STATED);
    }

    @Test
    void whoObservesPaysOrHasLeftIsNotAsked() {
        assertThat(of(
                                partner("zh", "en"),
                                partner("en"),
                                party(PartyRole.OBSERVER, null, "fr"),
                                party(PartyRole.FUNDER, null),
                                party(PartyRole.PARTNER, TODAY.minusDays(1), "ru"))
                        .finding())
                .isEqualTo(Finding.COMMON);
        assertThat(of(partner("zh"), party(PartyRole.PARTNER, TODAY, "ru")).finding())
                .as("on its last day")
                .isEqualTo(Finding.INTERPRETING_NEEDED);
    }
}
