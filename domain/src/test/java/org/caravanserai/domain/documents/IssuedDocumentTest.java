package org.caravanserai.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.Locale;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.CheckCharacter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class IssuedDocumentTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    @Test
    void checkCharactersAreThoseOfTheStandard() {
        assertThat(CheckCharacter.of("A12425GABC1234002")).isEqualTo('M');
        assertThat(CheckCharacter.completes("A12425GABC1234002M")).isTrue();
        assertThat(CheckCharacter.completes("A12425GABC1234003M")).isFalse();
        assertThat(CheckCharacter.completes("A12425GABC1234-02M")).isFalse();
        assertThat(CheckCharacter.completes("M")).isFalse();
    }

    @RepeatedTest(20)
    void aCodeWithOneWrongCharacterIsNotWellFormed() {
        var code = PublicCode.next();
        assertThat(PublicCode.isWellFormed(code)).isTrue();
        var wrong = (code.charAt(3) == 'Z' ? 'Y' : 'Z') + code.substring(4);
        assertThat(PublicCode.isWellFormed(code.substring(0, 3) + wrong)).isFalse();
        assertThat(PublicCode.tidy(" " + PublicCode.grouped(code).toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(code);
    }

    @Test
    void aNumberNamesKindYearAndSequence() {
        assertThat(new DocumentNumber("LC", 2026, 42).text()).matches("LC-2026-000042-[0-9A-Z]");
    }

    @Test
    void aDocumentExpiresWhenItsLastDayIsOverEverywhere() {
        var document = Papers.issued(NOW);
        assertThat(document.state(NOW)).isEqualTo(DocumentState.ISSUED);
        assertThat(document.state(Instant.parse("2028-11-27T11:59:59Z"))).isEqualTo(DocumentState.ISSUED);
        assertThat(document.state(Instant.parse("2028-11-27T12:00:00Z"))).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void aDocumentIsRevokedOnceAndWithAReason() {
        var document = Papers.issued(NOW);
        assertInvalid("reason: required", () -> document.revoke(Caller.SYSTEM, " ", NOW));
        document.revoke(Caller.SYSTEM, "Issued by mistake", NOW);
        assertThat(document.state(Instant.parse("2029-01-01T00:00:00Z"))).isEqualTo(DocumentState.REVOKED);
        assertThat(document.endReason()).isEqualTo("Issued by mistake");
        assertRefused("document-not-valid", () -> document.revoke(Caller.SYSTEM, "Again", NOW));
        assertRefused("document-not-valid", () -> document.supersede(Caller.SYSTEM, null, NOW));
        assertRefused("document-not-valid", () -> document.succeededBy(Papers.issued(NOW)));
    }

    @Test
    void theHolderIsMaskedAndRecognizedByNameOrCode() {
        var document = Papers.issued(NOW);
        assertThat(document.holder().masked()).isEqualTo("A*** D***");
        assertThat(document.holder().isKnownBy("diallo, AMINA")).isTrue();
        assertThat(document.holder().isKnownBy("Amína Diallo")).isTrue();
        assertThat(document.holder().isKnownBy("Amina")).isFalse();
        assertThat(document.holder().isKnownBy(" ")).isFalse();
        assertThat(document.holder().isKnownBy(document.holder().code().toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(HolderName.isSame("王 小明", "王小明")).isTrue();
        assertThat(HolderName.masked("王小明")).isEqualTo("王***");
    }
}
