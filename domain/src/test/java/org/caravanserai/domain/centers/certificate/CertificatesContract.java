package org.caravanserai.domain.centers.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link Certificates} promises. */
public interface CertificatesContract extends ClassContract {

    Certificates certificates();

    @Test
    default void aCertificateIsFoundByItsDocumentAsItWasWritten() {
        var made = newClass();
        var learner = completed(made.id(), 1);
        var facts = new CertificateFacts(
                LocalizedText.of("en", "Chinese A2"),
                LocalizedText.of("en", "Red River"),
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                "A2",
                new BigDecimal("31.5"),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 1, 31));
        var document = issued(CenterDocument.LANGUAGE_CERTIFICATE, learner).id();
        var certificate = new Certificate(document, learner, made.center(), made.id(), facts, "a.signed.credential");
        inTransaction(() -> certificates().add(certificate));
        assertThat(inTransaction(() -> certificates().byDocument(document))).contains(certificate);
        assertThat(inTransaction(() -> certificates().byDocument(Ids.next()))).isEmpty();
    }

    @Test
    default void classesAreFoundInTheOrderOfTheirRequestsUntilTheyAreFinished() {
        var first = newClass().id();
        var second = newClass().id();
        request(second, NOW.plusSeconds(60));
        assertThat(inTransaction(() -> certificates().wereRequested(first))).isFalse();
        request(first, NOW);
        assertThat(requested(first, second)).containsExactly(first, second);
        request(first, NOW.plusSeconds(120));
        assertThat(requested(first, second)).containsExactly(second, first);
        inTransaction(() -> certificates().finish(second, NOW.plusSeconds(180)));
        assertThat(inTransaction(() -> certificates().wereRequested(second))).isTrue();
        assertThat(requested(first, second)).containsExactly(first);
        request(second, NOW.plusSeconds(240));
        assertThat(requested(first, second)).containsExactly(first, second);
    }

    @Test
    default void certificatesAreMissingOfThoseWhoHaveCompletedTheCourseInTheOrderOfArrival() {
        var ofClass = newClass().id();
        enrolled(ofClass, 1);
        var third = completed(ofClass, 3);
        var second = completed(ofClass, 2);
        completed(newClass().id(), 1);
        assertThat(inTransaction(() -> certificates().missing(ofClass, 9))).containsExactly(second, third);
        assertThat(inTransaction(() -> certificates().missing(ofClass, 1))).containsExactly(second);
        issued(CenterDocument.LANGUAGE_CERTIFICATE, second);
        assertThat(inTransaction(() -> certificates().missing(ofClass, 9))).containsExactly(third);
    }

    @Test
    default void aCertificateThatWasRevokedIsNotMissing() {
        var ofClass = newClass().id();
        var document = issued(CenterDocument.LANGUAGE_CERTIFICATE, completed(ofClass, 1));
        inTransaction(() ->
                documents().byId(document.id()).orElseThrow().revoke(Caller.SYSTEM, "copied", NOW.plusSeconds(1)));
        assertThat(inTransaction(() -> certificates().missing(ofClass, 9))).isEmpty();
        assertThat(inTransaction(() -> certificates().progress(ofClass)))
                .isEqualTo(new CertificateProgress(1, 1, 0, false));
    }

    @Test
    default void progressCountsThoseWhoHaveCompletedTheCourseAndTheirCertificates() {
        var ofClass = newClass().id();
        assertThat(inTransaction(() -> certificates().progress(ofClass)))
                .isEqualTo(new CertificateProgress(0, 0, 0, false));
        enrolled(ofClass, 1);
        completed(ofClass, 2);
        issued(CenterDocument.LANGUAGE_CERTIFICATE, completed(ofClass, 3));
        request(ofClass, NOW);
        assertThat(inTransaction(() -> certificates().progress(ofClass)))
                .isEqualTo(new CertificateProgress(2, 1, 0, true));
        inTransaction(() -> certificates().finish(ofClass, NOW));
        assertThat(inTransaction(() -> certificates().progress(ofClass)))
                .isEqualTo(new CertificateProgress(2, 1, 0, false));
    }

    @Test
    default void aCertificateThatCouldNotBeIssuedWaitsUntilItIsAskedForAgain() {
        var ofClass = newClass().id();
        var first = completed(ofClass, 1);
        var second = completed(ofClass, 2);
        var fault = new CertificateFault(first, "characters-not-printable", List.of("a, b"), NOW);
        inTransaction(() -> certificates().failed(fault));
        inTransaction(() -> certificates().failed(fault));
        assertThat(inTransaction(() -> certificates().missing(ofClass, 9))).containsExactly(second);
        assertThat(inTransaction(() -> certificates().faults(ofClass))).containsExactly(fault);
        assertThat(inTransaction(() -> certificates().progress(ofClass)))
                .isEqualTo(new CertificateProgress(2, 0, 1, false));
        inTransaction(() -> certificates().retry(List.of(first)));
        assertThat(inTransaction(() -> certificates().missing(ofClass, 9))).containsExactly(first, second);
        assertThat(inTransaction(() -> certificates().faults(ofClass))).isEmpty();
    }

    @Test
    default void aCertificateThatWasLostWithTheResultIsMissingWhenTheResultIsBack() {
        var made = newClass();
        var learner = completed(made.id(), 1);
        var document = issued(CenterDocument.LANGUAGE_CERTIFICATE, learner);
        var facts = new CertificateFacts(
                LocalizedText.of("en", "Chinese A2"),
                LocalizedText.of("en", "Red River"),
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                "A2",
                new BigDecimal("31.5"),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 1, 31));
        inTransaction(() -> certificates()
                .add(new Certificate(document.id(), learner, made.center(), made.id(), facts, "a.signed.credential")));
        assertThat(inTransaction(() -> certificates().isSettled(learner))).isTrue();
        inTransaction(() -> {
            documents().byId(document.id()).orElseThrow().revoke(Caller.SYSTEM, "an appeal", NOW.plusSeconds(1));
            certificates().resultLost(document.id());
        });
        assertThat(inTransaction(() -> certificates().isSettled(learner))).isFalse();
        assertThat(inTransaction(() -> certificates().missing(made.id(), 9))).containsExactly(learner);
    }

    private UUID completed(UUID ofClass, long number) {
        var enrolment = enrolled(ofClass, number).id();
        inTransaction(() -> enrolments().lock(enrolment).orElseThrow().conclude(true));
        return enrolment;
    }

    private void request(UUID ofClass, Instant at) {
        inTransaction(() -> certificates().request(ofClass, at));
    }

    /** Which of these classes are requested. */
    private List<UUID> requested(UUID... classes) {
        return inTransaction(() -> certificates().requested()).stream()
                .filter(List.of(classes)::contains)
                .toList();
    }
}
