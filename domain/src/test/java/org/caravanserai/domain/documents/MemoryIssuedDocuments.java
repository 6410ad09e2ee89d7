package org.caravanserai.domain.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryTable;

/** Documents in memory. */
public final class MemoryIssuedDocuments implements IssuedDocuments {

    public final MemoryTable<IssuedDocument> table = new MemoryTable<IssuedDocument>()
            .unique(IssuedDocument::code)
            .unique(document -> isIssued(document) ? List.of(document.kind(), document.subject()) : null);

    private final Map<List<Object>, Integer> sequences = new HashMap<>();
    private final Map<List<Object>, Integer> lookups = new HashMap<>();
    private final Map<UUID, byte[]> files = new HashMap<>();

    @Override
    public int nextSequence(DocumentKind kind, UUID issuer, int year) {
        return sequences.merge(List.of(kind.name(), issuer, year), 1, Integer::sum);
    }

    @Override
    public void add(IssuedDocument document, byte[] pdf) {
        table.add(document);
        files.put(document.id(), pdf.clone());
    }

    @Override
    public Optional<IssuedDocument> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<IssuedDocument> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public List<IssuedDocument> about(DocumentKind kind, UUID subject) {
        return table.where(each ->
                        each.kind().equals(kind.name()) && each.subject().equals(subject))
                .sorted(newestFirst())
                .toList();
    }

    @Override
    public Optional<byte[]> pdf(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public int forgetFiles(DocumentKind kind, Instant endedBefore) {
        var ended = table.where(each -> each.kind().equals(kind.name()) && !isIssued(each))
                .filter(each -> Columns.get(each, "endedAt", Instant.class).isBefore(endedBefore))
                .filter(each -> files.remove(each.id()) != null)
                .toList();
        return ended.size();
    }

    @Override
    public void lookedUp(UUID id, LocalDate day) {
        lookups.merge(List.of(id, day), 1, Integer::sum);
    }

    /** How often the document was verified on a day. */
    public int lookups(UUID id, LocalDate day) {
        return lookups.getOrDefault(List.of(id, day), 0);
    }

    private static boolean isIssued(IssuedDocument document) {
        return Columns.get(document, "state", DocumentState.class) == DocumentState.ISSUED;
    }

    private static Comparator<IssuedDocument> newestFirst() {
        return Comparator.comparing(IssuedDocument::issuedAt)
                .thenComparing(IssuedDocument::id)
                .reversed();
    }
}
