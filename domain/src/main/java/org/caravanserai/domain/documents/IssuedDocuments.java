package org.caravanserai.domain.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All documents that were issued, with their files. What is loaded is written back with the transaction. */
public interface IssuedDocuments {

    /**
     * Takes the next number of the issuer, kind and year. Others wait for the end of the transaction, and the number is free again when it
     * fails, so that there are no gaps.
     */
    int nextSequence(DocumentKind kind, UUID issuer, int year);

    /**
     * Writes it with its file.
     *
     * @throws org.caravanserai.domain.shared.Conflict when the subject has a valid document of this kind
     */
    void add(IssuedDocument document, byte[] pdf);

    Optional<IssuedDocument> byId(UUID id);

    /**
     * @param code without hyphens, see {@link PublicCode#tidy}
     */
    Optional<IssuedDocument> byCode(String code);

    /** All documents about the subject, the newest first. */
    List<IssuedDocument> about(DocumentKind kind, UUID subject);

    /** The file as it was issued; empty once its holder was forgotten, or the file by {@link #forgetFiles}. */
    Optional<byte[]> pdf(UUID id);

    /**
     * Deletes the files of documents of this kind that were superseded or revoked before then. The documents stay verifiable.
     *
     * @return how many there were
     */
    int forgetFiles(DocumentKind kind, Instant endedBefore);

    /**
     * Counts a verification of the document on a day (UTC); nothing is stored about the reader.
     *
     * @param id of a document that was issued
     */
    void lookedUp(UUID id, LocalDate day);
}
