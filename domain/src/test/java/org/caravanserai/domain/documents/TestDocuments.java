package org.caravanserai.domain.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Documents for tests. */
public final class TestDocuments {

    /** A kind of no area. */
    public enum TestKind implements DocumentKind {
        TEST_CERTIFICATE;

        @Override
        public String prefix() {
            return "TC";
        }

        @Override
        public String label() {
            return "documents.title";
        }
    }

    private TestDocuments() {}

    public static DocumentDraft draft(UUID subject, UUID issuer, @Nullable UUID holder) {
        return new DocumentDraft(
                TestKind.TEST_CERTIFICATE,
                subject,
                issuer,
                holder,
                "Amina Diallo",
                LocalDate.of(2026, 11, 26),
                LocalDate.of(2028, 11, 26),
                LanguageTag.of("en"),
                DocumentFacts.of(
                        DocumentFact.text("documents.number", "B2"),
                        DocumentFact.date("documents.issued", LocalDate.of(2026, 11, 26))));
    }

    public static IssuedDocument issued(DocumentDraft draft, int sequence, Instant now) {
        return new IssuedDocument(
                draft,
                new DocumentNumber(draft.kind().prefix(), 2026, sequence),
                PublicCode.next(),
                "0".repeat(64),
                now);
    }

    public static IssuedDocument issued(Instant now) {
        return issued(draft(Ids.next(), Ids.next(), null), 1, now);
    }
}
