package org.caravanserai.domain.exchanges.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class RequestedDocumentsTest {

    private static RequestedDocument document(String key, boolean required) {
        return new RequestedDocument(key, LocalizedText.of("en", key), required, Set.of(FileType.PDF));
    }

    @Test
    void aDocumentNeedsKeyLabelAndTypes() {
        assertInvalid(
                List.of("key: not-a-condition-code", "label: required", "types: required"),
                () -> new RequestedDocument("No key", LocalizedText.EMPTY, true, Set.of()));
        var policy = document("cv", true).policy();
        assertThat(policy.personal()).isTrue();
        assertThat(policy.endings()).containsExactly("pdf");
        assertThat(policy.mostFiles()).isEqualTo(RequestedDocument.MOST_FILES);
    }

    @Test
    void keysAreDifferentAndNotTooMany() {
        assertInvalid(
                "documents: keys-twice",
                () -> new RequestedDocuments(List.of(document("cv", true), document("cv", false))));
        assertInvalid(
                List.of("documents: too-many", "documents: keys-twice"),
                () -> new RequestedDocuments(Collections.nCopies(RequestedDocuments.MOST + 1, document("cv", true))));
    }

    @Test
    void whatIsRequiredHasToBeThere() {
        var documents = new RequestedDocuments(List.of(document("cv", true), document("photo", false)));
        documents.requireComplete(Set.of("cv"));
        assertInvalid("documents.cv: document-missing", () -> documents.requireComplete(Set.of("photo")));
        assertThat(documents.of("photo")).isPresent();
        assertThat(documents.of("letter")).isEmpty();
    }
}
