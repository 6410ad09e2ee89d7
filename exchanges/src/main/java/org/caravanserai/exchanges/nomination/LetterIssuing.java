package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.platform.documents.DocumentIssuing;

/** Issues letters and takes them back: a nomination has one valid letter of a kind. */
@ApplicationScoped
class LetterIssuing {

    private final IssuedDocuments documents;
    private final DocumentIssuing issuing;
    private final Clock clock;

    @Inject
    LetterIssuing(IssuedDocuments documents, DocumentIssuing issuing, Clock clock) {
        this.documents = documents;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** Replaces a valid letter of the same kind. */
    IssuedDocument issue(LetterPdf letter) {
        return valid(letter.kind(), letter.nomination())
                .map(earlier -> issuing.supersede(earlier.id(), letter.draft(), letter, null))
                .orElseGet(() -> issuing.issue(letter.draft(), letter));
    }

    /** Revokes the letters of a cancelled nomination, which verification then shows. */
    void revoke(Nomination nomination) {
        for (var kind : ExchangeDocument.values()) {
            valid(kind, nomination)
                    .ifPresent(document -> issuing.revoke(
                            document.id(),
                            LetterPdf.cancelled(document.language().value())));
        }
    }

    private Optional<IssuedDocument> valid(ExchangeDocument kind, Nomination nomination) {
        return documents.about(kind, nomination.id()).stream()
                .filter(document -> document.state(clock.instant()) == DocumentState.ISSUED)
                .findFirst();
    }
}
