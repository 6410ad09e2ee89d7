package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;

/** The documents that a call asks its applicants for, in the order in which they are shown. */
public record RequestedDocuments(List<RequestedDocument> all) implements Serializable {

    public static final int MOST = 10;

    public static final RequestedDocuments NONE = new RequestedDocuments(List.of());

    public RequestedDocuments {
        all = List.copyOf(all);
        new Invalid.Collector()
                .check(all.size() <= MOST, "documents", "too-many", MOST)
                .check(
                        all.stream().map(RequestedDocument::key).distinct().count() == all.size(),
                        "documents",
                        "keys-twice")
                .throwIfAny();
    }

    public Optional<RequestedDocument> of(String key) {
        return all.stream().filter(document -> document.key().equals(key)).findFirst();
    }

    /**
     * That no required document is missing.
     *
     * @param attached keys of the documents of which there is a file
     * @throws Invalid {@code document-missing} for {@code documents.<key>}, with its label
     */
    public void requireComplete(Set<String> attached) {
        var faults = new Invalid.Collector();
        all.stream()
                .filter(RequestedDocument::required)
                .forEach(document -> faults.check(
                        attached.contains(document.key()),
                        "documents." + document.key(),
                        "document-missing",
                        document.label()));
        faults.throwIfAny();
    }
}
