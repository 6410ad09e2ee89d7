package org.caravanserai.platform.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.caravanserai.domain.documents.DocumentAction;
import org.caravanserai.domain.documents.DocumentDraft;
import org.caravanserai.domain.documents.DocumentNumber;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Issues documents and ends them, in the transaction of the use case that decides on it and that has asked whether the caller may. Numbers
 * of one issuer, kind and year are given one after the other, so a use case that issues many does so in a transaction each.
 */
@ApplicationScoped
public class DocumentIssuing {

    private final IssuedDocuments documents;
    private final DocumentRenderer renderer;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    DocumentIssuing(
            IssuedDocuments documents, DocumentRenderer renderer, History history, CurrentCaller caller, Clock clock) {
        this.documents = documents;
        this.renderer = renderer;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Numbers, prints and keeps a document.
     *
     * @throws org.caravanserai.domain.shared.Conflict when the subject has a valid document of this kind
     * @throws org.caravanserai.domain.shared.Invalid when the holder's name cannot be printed
     */
    public IssuedDocument issue(DocumentDraft draft, DocumentPrinter printer) {
        int year = draft.issuedOn().getYear();
        var number = new DocumentNumber(
                draft.kind().prefix(), year, documents.nextSequence(draft.kind(), draft.issuer(), year));
        var code = PublicCode.next();
        var pdf = renderer.print(draft, number, code, printer);
        var document = new IssuedDocument(draft, number, code, sha256(pdf), clock.instant());
        documents.add(document, pdf);
        history.record(document.id(), DocumentAction.ISSUED, null, DocumentState.ISSUED, null);
        return document;
    }

    /**
     * Issues a document in the place of another one, which stays verifiable as superseded.
     *
     * @throws NotFound when there is no such document
     * @throws org.caravanserai.domain.shared.Refused {@code document-not-valid} when the other one is superseded or revoked already
     */
    public IssuedDocument supersede(
            UUID previous, DocumentDraft draft, DocumentPrinter printer, @Nullable String reason) {
        var old = find(previous);
        old.supersede(caller.get(), reason, clock.instant());
        var document = issue(draft, printer);
        old.succeededBy(document);
        history.record(old.id(), DocumentAction.SUPERSEDED, DocumentState.ISSUED, DocumentState.SUPERSEDED, reason);
        return document;
    }

    /**
     * Takes a document back; everybody who verifies it reads why.
     *
     * @throws NotFound when there is no such document
     * @throws org.caravanserai.domain.shared.Refused {@code document-not-valid} when it is superseded or revoked already
     */
    public void revoke(UUID id, String reason) {
        var document = find(id);
        document.revoke(caller.get(), reason, clock.instant());
        history.record(id, DocumentAction.REVOKED, DocumentState.ISSUED, DocumentState.REVOKED, reason);
    }

    private IssuedDocument find(UUID id) {
        return documents.byId(id).orElseThrow(() -> new NotFound("not-found"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
