package org.caravanserai.web.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.agreement.SigningView;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the PDF of an agreement says, in each language of the interface. */
class AgreementPdfTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final NamedParty HOME =
            new NamedParty(UUID.randomUUID(), "home", LocalizedText.of("en", "Home University"));
    private static final NamedParty PARTNER =
            new NamedParty(UUID.randomUUID(), "partner", LocalizedText.of("en", "Lake College"));

    private final Texts texts = new Texts();
    private final AgreementPdf pdf = new AgreementPdf(null, texts, new StudyFields(texts, null));

    private static AgreementView agreement() {
        var condition = new Condition(
                "c1",
                1,
                2,
                MobilityKind.STUDENT_STUDY,
                5,
                null,
                List.of(IscedField.of("0613")),
                List.of(7),
                List.of(new LanguageRequirement(LanguageTag.of("en"), CefrLevel.B2)),
                AcademicYear.of("2026/2027"),
                AcademicYear.of("2029/2030"),
                false);
        return new AgreementView(
                UUID.randomUUID(),
                "AGR7CODE",
                AgreementState.IN_FORCE,
                1,
                "abc123",
                1,
                List.of(
                        new AgreementView.Side(
                                HOME, new AgreementView.Given(1, "abc123", "Wei Li", null, true, NOW), "ENG"),
                        new AgreementView.Side(PARTNER, null)),
                new AgreementTerms(LocalizedText.of("en", "Exchange of <students>"), List.of(condition)),
                HOME,
                NOW,
                null,
                AcademicYear.of("2026/2027"),
                AcademicYear.of("2029/2030"),
                null,
                new SigningView(
                        1,
                        SigningState.RECORDED,
                        LocalDate.of(2026, 5, 12),
                        HOME.id(),
                        "Officer",
                        NOW,
                        null,
                        List.of(new SigningView.Signed(HOME.id(), "Wei Li", "Rector")),
                        List.of()));
    }

    @Test
    void itSaysWhoExchangesWhomUnderWhichVersionAndWhoSignedIt() {
        assertThat(pdf.xhtml(agreement(), AgreementState.IN_FORCE, Locale.ENGLISH))
                .contains("Exchange of &lt;students&gt;", "AGR7CODE", "Home University (ENG)", "Lake College")
                .contains("Up to 5 people", "2026/2027 – 2029/2030", "English B2", "(0613)")
                .contains("Wei Li, Rector", "12 May 2026", "abc123")
                .doesNotContain("???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "ru", "ar", "fr", "es"})
    void everythingIsSaidInEachLanguage(String language) {
        assertThat(pdf.xhtml(agreement(), AgreementState.IN_FORCE, Locale.forLanguageTag(language)))
                .contains("lang=\"" + language + "\"")
                .doesNotContain("???", "Up to 5 people");
    }
}
