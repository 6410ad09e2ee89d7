package org.caravanserai.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.documents.DocumentDirectory;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.HeldDocument;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.TestDocuments;
import org.caravanserai.domain.documents.TestDocuments.TestKind;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.testing.PlatformWorld;
import org.junit.jupiter.api.Test;

/** A document is issued with a number and a file, verified by anybody, and downloaded by those whom it concerns. */
class DocumentUseCasesTest {

    private final PlatformWorld world = new PlatformWorld();
    private final Account teacher = world.account("teacher");
    private final Account holder = world.account("holder");
    private final Organization center = world.organization("center");
    private final DocumentIssuing issuing;
    private final Map<UUID, String> credentials = new HashMap<>();
    private final VerifyDocument verify;
    private final DownloadDocument download;

    DocumentUseCasesTest() {
        world.wiring.put(new AreaDocuments() {
            @Override
            public List<? extends DocumentKind> kinds() {
                return List.of(TestKind.values());
            }

            @Override
            public boolean mayRead(IssuedDocument document, Caller caller) {
                return caller.is(teacher.id());
            }

            @Override
            public Optional<String> credential(IssuedDocument document) {
                return Optional.ofNullable(credentials.get(document.id()));
            }
        });
        issuing = world.of(DocumentIssuing.class);
        verify = world.of(VerifyDocument.class);
        download = world.of(DownloadDocument.class);
        world.as(teacher);
    }

    @Test
    void aSignedCredentialIsDownloadedByAnybodyAndOnlyOfADocumentThatIsOne() {
        var document = issue(Ids.next());
        credentials.put(document.id(), "a.signed.credential");
        world.asVisitor();
        assertThat(world.of(DownloadCredential.class).execute(document.code()))
                .isEqualTo(new DownloadCredential.Signed(document.number() + ".jwt", "a.signed.credential"));
        credentials.clear();
        assertNotFound(() -> world.of(DownloadCredential.class).execute(document.code()));
    }

    @Test
    void aDocumentHasANumberAFileAndALineOfHistory() {
        var first = issue(Ids.next());
        var second = issue(Ids.next());
        assertThat(first.number()).startsWith("TC-2026-000001-");
        assertThat(second.number()).startsWith("TC-2026-000002-");
        assertThat(world.memory.issuedDocuments.pdf(first.id()))
                .hasValueSatisfying(pdf -> assertThat(pdf).startsWith('%', 'P', 'D', 'F'));
        assertThat(first.sha256()).matches("[0-9a-f]{64}");
        assertThat(world.history()).containsExactly("ISSUED", "ISSUED");
    }

    @Test
    void anybodyVerifiesADocumentAndWhoKnowsTheHolderSeesTheName() {
        var document = issue(Ids.next());
        world.asVisitor();
        assertThat(verify.execute(" " + document.code().toLowerCase(java.util.Locale.ROOT), null))
                .satisfies(view -> {
                    assertThat(view.holder()).isEqualTo("A*** D***");
                    assertThat(view.holderShown()).isFalse();
                    assertThat(view.state()).isEqualTo(DocumentState.ISSUED);
                    assertThat(view.kind()).isEqualTo("documents.title");
                    assertThat(view.issuerSlug()).isEqualTo("center");
                    assertThat(view.facts()).isEqualTo(document.facts());
                    assertThat(view.mayDownload()).isFalse();
                });
        assertThat(verify.execute(document.code(), "Diallo Amina").holder()).isEqualTo("Amina Diallo");
        assertThat(verify.execute(document.code(), document.holder().code()).holderShown())
                .isTrue();
        assertThat(verify.execute(document.code(), "Someone Else").holderShown())
                .isFalse();
    }

    @Test
    void lookUpsOfStrangersAreCountedByDay() {
        var document = issue(Ids.next());
        var today = LocalDate.ofInstant(PlatformWorld.NOW, ZoneOffset.UTC);
        verify.execute(document.code(), null);
        assertThat(world.memory.issuedDocuments.lookups(document.id(), today))
                .as("the teacher may read it anyway")
                .isZero();
        world.asVisitor();
        verify.execute(document.code(), null);
        verify.execute(document.code(), "Amina Diallo");
        verify.execute(document.code(), "Someone Else");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        verify.execute(TestDocuments.issued(PlatformWorld.NOW).code(), null)))
                .hasMessageContaining("document-unknown");
        assertThat(world.memory.issuedDocuments.lookups(document.id(), today)).isEqualTo(2);
    }

    @Test
    void aMistypedCodeIsToldFromAnUnknownOne() {
        var document = issue(Ids.next());
        var last = document.code().charAt(14) == 'Z' ? 'Y' : 'Z';
        var mistyped = document.code().substring(0, 14) + last + document.code().charAt(15);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> verify.execute(mistyped, null)))
                .hasMessageContaining("document-code-mistyped");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        verify.execute(TestDocuments.issued(PlatformWorld.NOW).code(), null)))
                .hasMessageContaining("document-unknown");
    }

    @Test
    void aRevokedDocumentStaysVerifiableWithTheReason() {
        var document = issue(Ids.next());
        issuing.revoke(document.id(), "Issued by mistake");
        assertThat(verify.execute(document.code(), null)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DocumentState.REVOKED);
            assertThat(view.endReason()).isEqualTo("Issued by mistake");
        });
        assertRefused("document-not-valid", () -> issuing.revoke(document.id(), "Again"));
        assertNotFound(() -> issuing.revoke(Ids.next(), "None"));
        assertThat(world.history()).containsExactly("ISSUED", "REVOKED Issued by mistake");
    }

    @Test
    void aSecondDocumentAboutTheSameSupersedesTheFirst() {
        var subject = Ids.next();
        var first = issue(subject);
        assertConflict("already-taken", () -> {
            issue(subject);
            world.commit();
        });
        var second =
                issuing.supersede(first.id(), draft(subject, "Amina Diallo"), marks -> page("x"), "Name corrected");
        assertThat(verify.execute(first.code(), null)).satisfies(view -> {
            assertThat(view.state()).isEqualTo(DocumentState.SUPERSEDED);
            assertThat(view.successor().replace("-", "")).isEqualTo(second.code());
        });
        world.asVisitor();
        assertThat(verify.execute(first.code(), null).successor()).isNull();
    }

    @Test
    void aDocumentExpires() {
        var document = issue(Ids.next());
        world.clock.forward(Duration.ofDays(1000));
        assertThat(verify.execute(document.code(), null).state()).isEqualTo(DocumentState.EXPIRED);
    }

    @Test
    void aNameThatNoFontCanPrintIsRefused() {
        assertInvalid(
                "holderName: characters-not-printable",
                () -> issuing.issue(draft(Ids.next(), "Amina 𐎠"), marks -> page("x")));
    }

    @Test
    void theHolderAndThoseWhomTheAreaLetsDownloadTheFile() {
        var document = issue(Ids.next());
        assertThat(download.execute(document.code()).name()).isEqualTo(document.number() + ".pdf");
        world.as(holder);
        assertThat(download.execute(document.code()).content()).startsWith('%', 'P', 'D', 'F');
        assertThat(verify.execute(document.code(), null).mayDownload()).isTrue();
        world.as();
        assertNotFound(() -> download.execute(document.code()));
    }

    @Test
    void theHolderListsTheDocumentsWithALinkThatShowsTheName() {
        var own = new HeldDocument(
                "TEST_CERTIFICATE",
                "TC-2026-000001-A",
                "C0DE",
                "H0LDER",
                DocumentState.ISSUED,
                LocalizedText.of("en", "Center"),
                LocalDate.of(2026, 11, 26),
                null);
        world.wiring.answer(DocumentDirectory.class, "heldBy", asked -> {
            assertThat(asked[0]).isEqualTo(holder.id());
            return new Page<>(List.of(own), 0, 20, 1);
        });
        world.as(holder);
        assertThat(world.of(ListMyDocuments.class)
                        .execute(PageRequest.first(20))
                        .items())
                .containsExactly(new MyDocument(
                        "documents.title", own, "http://127.0.0.1:8080/verify/C0DE?holder=H0LDER", false));
    }

    private IssuedDocument issue(UUID subject) {
        var document = issuing.issue(draft(subject, "Amina Diallo"), marks -> page(marks.number()));
        world.commit();
        return document;
    }

    private DocumentDraft draft(UUID subject, String name) {
        return new DocumentDraft(
                TestKind.TEST_CERTIFICATE,
                subject,
                center.id(),
                holder.id(),
                name,
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2028, 11, 26),
                LanguageTag.of("en"),
                DocumentFacts.of());
    }

    private static String page(String text) {
        return "<html lang=\"en\"><head><title>Certificate</title><meta name=\"subject\""
                + " content=\"Certificate\"/></head><body><p>"
                + text + "</p></body></html>";
    }
}
