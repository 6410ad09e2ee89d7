package org.caravanserai.persistence.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.documents.DocumentKind;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.documents.IssuedDocuments;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaIssuedDocuments implements IssuedDocuments {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaIssuedDocuments(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public int nextSequence(DocumentKind kind, UUID issuer, int year) {
        return sql.first("""
            insert into document_number (kind, issuer_id, year, last) values (?, ?, ?, 1)
            on conflict (kind, issuer_id, year) do update set last = document_number.last + 1
            returning last
            """, row -> row.number("last"), kind.name(), issuer, year)
                .orElseThrow();
    }

    @Override
    public void add(IssuedDocument document, byte[] pdf) {
        entities.flush();
        entities.addNow(document);
        sql.update("insert into issued_document_file (document_id, content) values (?, ?)", document.id(), pdf);
    }

    @Override
    public Optional<IssuedDocument> byId(UUID id) {
        return entities.find(IssuedDocument.class, id);
    }

    @Override
    public Optional<IssuedDocument> byCode(String code) {
        return entities.one(IssuedDocument.class, "select d from IssuedDocument d where d.code = ?1", code);
    }

    @Override
    public List<IssuedDocument> about(DocumentKind kind, UUID subject) {
        return entities.all(
                IssuedDocument.class,
                "select d from IssuedDocument d where d.kind = ?1 and d.subject = ?2"
                        + " order by d.issuedAt desc, d.id desc",
                kind.name(),
                subject);
    }

    @Override
    public Optional<byte[]> pdf(UUID id) {
        return sql.first(
                "select content from issued_document_file where document_id = ?", row -> row.bytes("content"), id);
    }

    @Override
    public int forgetFiles(DocumentKind kind, Instant endedBefore) {
        return sql.update("""
            delete from issued_document_file where document_id in (
              select id from issued_document where kind = ? and state <> 'ISSUED' and ended_at < ?)
            """, kind.name(), endedBefore);
    }

    @Override
    public void lookedUp(UUID id, LocalDate day) {
        sql.update("""
            insert into document_lookup (document_id, day, lookups) values (?, ?, 1)
            on conflict (document_id, day) do update set lookups = document_lookup.lookups + 1
            """, id, day);
    }
}
