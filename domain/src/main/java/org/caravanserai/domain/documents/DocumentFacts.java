package org.caravanserai.domain.documents;

import java.util.List;
import java.util.Optional;

/** The printed statements of a document, line by line. */
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
