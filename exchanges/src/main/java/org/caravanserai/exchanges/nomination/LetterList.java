package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;

/** The letters that were issued for nominations. */
@ApplicationScoped
class LetterList {

    private final IssuedDocuments documents;
    private final Clock clock;

    @Inject
    LetterList(IssuedDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Of this nomination, the newest first. */
    List<IssuedLetter> of(UUID nomination) {
        var now = clock.instant();
        return Stream.of(ExchangeDocument.values())
                .flatMap(kind -> documents.about(kind, nomination).stream()
                        .map(document -> new IssuedLetter(
                                kind,
                                document.number(),
                                PublicCode.grouped(document.code()),
                                document.state(now),
                                document.issuedOn(),
                                document.language().value())))
                .sorted(Comparator.comparing(IssuedLetter::issuedOn)
                        .thenComparing(IssuedLetter::number)
                        .reversed())
                .toList();
    }
}
