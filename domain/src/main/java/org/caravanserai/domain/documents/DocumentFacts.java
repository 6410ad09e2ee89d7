package org.caravanserai.domain.documents;

import java.util.List;
import java.util.Optional;

/** What a document says, line by line, as it was printed. */
public record DocumentFacts(List<DocumentFact> lines) {

    public DocumentFacts {
        lines = List.copyOf(lines);
    }

    public static DocumentFacts of(DocumentFact... lines) {
        return new DocumentFacts(List.of(lines));
    }

    /** The line with this label. */
    public Optional<DocumentFact> line(String label) {
        return lines.stream().filter(line -> line.label().equals(label)).findFirst();
    }
}
