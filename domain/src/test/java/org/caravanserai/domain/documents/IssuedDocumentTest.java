package org.caravanserai.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.CheckCharacter;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        var document = TestDocuments.issued(NOW);
        assertThat(document.state(NOW)).isEqualTo(DocumentState.ISSUED);
        assertThat(document.state(Instant.parse("2028-11-27T11:59:59Z"))).isEqualTo(DocumentState.ISSUED);
        assertThat(document.state(Instant.parse("2028-11-27T12:00:00Z"))).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void aDocumentIsRevokedOnceAndWithAReason() {
        var document = TestDocuments.issued(NOW);
        assertInvalid("reason: required", () -> document.revoke(Caller.SYSTEM, " ", NOW));
        document.revoke(Caller.SYSTEM, "Issued by mistake", NOW);
        assertThat(document.state(Instant.parse("2029-01-01T00:00:00Z"))).isEqualTo(DocumentState.REVOKED);
        assertThat(document.endReason()).isEqualTo("Issued by mistake");
        assertRefused("document-not-valid", () -> document.revoke(Caller.SYSTEM, "Again", NOW));
        assertRefused("document-not-valid", () -> document.supersede(Caller.SYSTEM, null, NOW));
        assertRefused("document-not-valid", () -> document.succeededBy(TestDocuments.issued(NOW)));
    }

    @Test
    void theHolderIsMaskedAndRecognizedByNameOrCode() {
        var document = TestDocuments.issued(NOW);
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

    static Stream<Arguments> pairs() {
        return Arrays.stream(DocumentState.values())
                .flatMap(from -> Arrays.stream(DocumentState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyAValidDocumentEnds(DocumentState from, DocumentState to) {
        assertThat(from.next().contains(to))
                .isEqualTo(from == DocumentState.ISSUED
                        && (to == DocumentState.SUPERSEDED || to == DocumentState.REVOKED));
    }

    @Test
    void aDocumentSaysWhatWasDrafted() {
        var draft = TestDocuments.draft(Ids.next(), Ids.next(), Ids.next());
        var number = new DocumentNumber("TC", 2026, 42);
        var document = new IssuedDocument(draft, number, "0123456789ABCDEF", "0".repeat(64), NOW);
        assertThat(document.kind()).isEqualTo("TEST_CERTIFICATE");
        assertThat(document.subject()).isEqualTo(draft.subject());
        assertThat(document.issuer()).isEqualTo(draft.issuer());
        assertThat(document.number()).isEqualTo(number.text());
        assertThat(document.code()).isEqualTo("0123456789ABCDEF");
        assertThat(document.facts()).isEqualTo(draft.facts());
        assertThat(document.language()).isEqualTo(draft.language());
        assertThat(document.holder().name()).isEqualTo("Amina Diallo");
        assertThat(document.holder().account()).isEqualTo(draft.holder());
        assertThat(document.issuedAt()).isEqualTo(NOW);
        assertThat(document.issuedOn()).isEqualTo(draft.issuedOn());
        assertThat(document.validUntil()).isEqualTo(draft.validUntil());
        assertThat(document.sha256()).isEqualTo("0".repeat(64));
        assertThat(document.version()).isZero();
        assertThat(document.endedAt()).isNull();
        assertThat(document.endedByName()).isNull();
        assertThat(document.endReason()).isNull();
        assertThat(document.successor()).isNull();
    }

    @Test
    void aSupersededDocumentNamesItsOneSuccessor() {
        var document = TestDocuments.issued(NOW);
        var next = TestDocuments.issued(NOW);
        assertRefused("document-not-valid", () -> document.succeededBy(next));
        document.supersede(Caller.SYSTEM, null, NOW);
        assertThat(document.state(NOW)).isEqualTo(DocumentState.SUPERSEDED);
        assertThat(document.endedAt()).isEqualTo(NOW);
        assertThat(document.endedByName()).isEqualTo(Caller.SYSTEM.name());
        assertThat(document.endReason()).isNull();
        document.succeededBy(next);
        assertThat(document.successor()).isEqualTo(next.id());
        assertRefused("document-not-valid", () -> document.succeededBy(TestDocuments.issued(NOW)));
        assertRefused("document-not-valid", () -> document.supersede(Caller.SYSTEM, null, NOW));
        assertRefused("document-not-valid", () -> document.revoke(Caller.SYSTEM, "Too late", NOW));
        assertThat(document.successor()).isEqualTo(next.id());
    }

    @Test
    void theReasonOfARevocationIsShort() {
        var document = TestDocuments.issued(NOW);
        assertInvalid("reason: text-too-long", () -> document.revoke(Caller.SYSTEM, "x".repeat(1001), NOW));
        assertThat(document.state(NOW)).isEqualTo(DocumentState.ISSUED);
        document.revoke(Caller.SYSTEM, "x".repeat(999) + " ", NOW);
        assertThat(document.endReason()).hasSize(999);
    }

    @Test
    void aDocumentIsThatOfItsHolderOnly() {
        var account = Ids.next();
        var holder = TestDocuments.issued(TestDocuments.draft(Ids.next(), Ids.next(), account), 1, NOW)
                .holder();
        assertThat(holder.is(caller(account))).isTrue();
        assertThat(holder.is(caller(Ids.next()))).isFalse();
        assertThat(holder.is(Caller.ANONYMOUS)).isFalse();
        assertThat(TestDocuments.issued(NOW).holder().is(Caller.ANONYMOUS))
                .as("nobody has an account")
                .isFalse();
    }

    private static Caller caller(UUID account) {
        return new Caller(account, "Amina Diallo", "amina@example.org", "en", Set.of(), Map.of());
    }

    @Test
    void codesOfHoldersAreShorterThanThoseOfDocuments() {
        assertThat(TestDocuments.issued(NOW).holder().code()).hasSize(10);
        assertThat(PublicCode.next()).hasSize(16);
        assertThat(PublicCode.isWellFormed("0123456789")).isFalse();
        assertThat(PublicCode.grouped("0123456789ABCDEF")).isEqualTo("0123-4567-89AB-CDEF");
        assertThat(PublicCode.tidy("o123 il67")).isEqualTo("01231167");
    }

    @Test
    void whatIsRecordedIsAboutTheDocument() {
        assertThat(DocumentAction.values())
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(DocumentAction.SUBJECT));
    }
}
