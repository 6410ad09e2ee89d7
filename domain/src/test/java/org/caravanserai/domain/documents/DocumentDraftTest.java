package org.caravanserai.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentDraftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static DocumentDraft draft(String name, @Nullable LocalDate validUntil) {
        return new DocumentDraft(
                TestDocuments.TestKind.TEST_CERTIFICATE,
                Ids.next(),
                Ids.next(),
                null,
                name,
                DAY,
                validUntil,
                LanguageTag.of("en"),
                DocumentFacts.of());
    }

    @Test
    void theNameOfTheHolderIsPrintedWithoutSpacesAroundIt() {
        assertThat(draft("  Amina Diallo ", null).holderName()).isEqualTo("Amina Diallo");
    }

    @Test
    void aDocumentHasAHolderAndIsValidForADayAtLeast() {
        assertInvalid(
                List.of("holderName: required", "validUntil: ends-before-it-starts"),
                () -> draft(" ", DAY.minusDays(1)));
        assertThat(draft("Amina", DAY).validUntil()).isEqualTo(DAY);
        assertThat(draft("Amina", null).validUntil()).isNull();
    }

    @Test
    void everyKindOfFactIsKeptAsItIsReadLater() {
        var title = LocalizedText.of("en", "Chinese A2", "zh", "中文 A2");
        assertFact(DocumentFact.text("level", "B2"), DocumentFact.Kind.TEXT, "B2");
        assertFact(DocumentFact.date("issued", DAY), DocumentFact.Kind.DATE, "2026-11-26");
        assertFact(DocumentFact.number("score", new BigDecimal("62.5")), DocumentFact.Kind.NUMBER, "62.5");
        assertFact(DocumentFact.word("result", "results.passed"), DocumentFact.Kind.WORD, "results.passed");
        assertFact(DocumentFact.language("language", "zh"), DocumentFact.Kind.LANGUAGE, "zh");
        assertFact(DocumentFact.country("country", "VN"), DocumentFact.Kind.COUNTRY, "VN");
        var texts = DocumentFact.texts("course", title);
        assertThat(texts.kind()).isEqualTo(DocumentFact.Kind.TEXTS);
        assertThat(texts.value()).isEmpty();
        assertThat(texts.texts()).isEqualTo(title);
    }

    private static void assertFact(DocumentFact fact, DocumentFact.Kind kind, String value) {
        assertThat(fact.kind()).isEqualTo(kind);
        assertThat(fact.value()).isEqualTo(value);
        assertThat(fact.texts().isEmpty()).isTrue();
    }

    @Test
    void aLineIsFoundByItsLabel() {
        var level = DocumentFact.text("level", "B2");
        var facts = DocumentFacts.of(level, DocumentFact.text("place", "Hanoi"));
        assertThat(facts.line("level")).contains(level);
        assertThat(facts.line("score")).isEmpty();
    }

    @Test
    void theLinesDoNotChangeWithTheListThatTheyWereMadeFrom() {
        var lines = new ArrayList<>(List.of(DocumentFact.text("level", "B2")));
        var facts = new DocumentFacts(lines);
        lines.clear();
        assertThat(facts.lines()).hasSize(1);
    }

    @Test
    void numbersOfOneKindAndYearDifferInTheSequenceOnly() {
        assertThat(new DocumentNumber("LC", 2026, 1).text()).startsWith("LC-2026-000001-");
        assertThat(new DocumentNumber("LC", 2026, 1_000_000).text()).startsWith("LC-2026-1000000-");
    }
}
