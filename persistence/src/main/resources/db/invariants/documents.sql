-- What issued documents must keep together; Invariants reads it.

-- rule document-numbers: the numbers of an issuer, kind and year have no gaps
select n.kind, n.issuer_id, n.year, n.last, count(d.id) as documents
from document_number n
left join issued_document d on d.kind = n.kind and d.issuer_id = n.issuer_id and d.issued_year = n.year
group by n.kind, n.issuer_id, n.year, n.last
having n.last <> count(d.id) or n.last <> coalesce(max(d.sequence), 0);

-- rule document-files: the file of a document is the one that was issued
select d.id, d.number
from issued_document d join issued_document_file f on f.document_id = d.id
where encode(sha256(f.content), 'hex') <> d.sha256;

-- rule document-successors: a document that another one superseded is about the same thing
select d.id, d.successor_id
from issued_document d join issued_document s on s.id = d.successor_id
where s.kind <> d.kind or s.subject_id <> d.subject_id;
