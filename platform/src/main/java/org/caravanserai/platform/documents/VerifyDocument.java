package org.caravanserai.platform.documents;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows whether a document is genuine and valid, its content, and the holder's name to readers who know it. */
@UseCase
@Public
public class VerifyDocument {

    private final IssuedDocuments documents;
    private final DocumentKinds kinds;
    private final Organizations organizations;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    VerifyDocument(
            IssuedDocuments documents,
            DocumentKinds kinds,
            Organizations organizations,
            CurrentCaller caller,
            Clock clock) {
        this.documents = documents;
        this.kinds = kinds;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Counts the look-up, unless somebody may read the document anyway or only tries a name in vain.
     *
     * @param typed the code as entered
     * @param holder the holder's code or whole name; null or anything else: the name stays masked
     * @throws NotFound {@code document-code-mistyped} when the check character does not match, {@code document-unknown} when there is none
     */
    public DocumentView execute(String typed, @Nullable String holder) {
        var code = PublicCode.tidy(typed);
        if (!PublicCode.isWellFormed(code)) {
            throw new NotFound("document-code-mistyped");
        }
        var document = documents.byCode(code).orElseThrow(() -> new NotFound("document-unknown"));
        var readable = kinds.mayRead(document, caller.get());
        boolean known = readable || holder != null && document.holder().isKnownBy(holder);
        var view = view(document, known, readable);
        if (!readable && (holder == null || known)) {
            documents.lookedUp(document.id(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        }
        return view;
    }

    private DocumentView view(IssuedDocument document, boolean known, boolean readable) {
        var issuer = organizations.byId(document.issuer()).orElseThrow(() -> new NotFound("document-unknown"));
        var successor = document.successor();
        return new DocumentView(
                kinds.label(document.kind()),
                document.number(),
                PublicCode.grouped(document.code()),
                document.state(clock.instant()),
                issuer.displayName(),
                issuer.slug().value(),
                known ? document.holder().name() : document.holder().masked(),
                known,
                document.facts(),
                document.issuedOn(),
                document.validUntil(),
                document.endedAt(),
                document.endReason(),
                known && successor != null
                        ? documents
                                .byId(successor)
                                .map(next -> PublicCode.grouped(next.code()))
                                .orElse(null)
                        : null,
                readable && documents.pdf(document.id()).isPresent(),
                kinds.isCredential(document.kind()),
                document.sha256());
    }
}
