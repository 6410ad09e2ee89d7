package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCertificates implements Certificates {

    private static final String MISSING = """
         from enrolment e
         where e.class_id = ?1 and e.state = 'COMPLETED'
           and not exists (select from issued_document d
                           where d.subject_id = e.id and d.kind = 'LANGUAGE_CERTIFICATE' and d.state in ('ISSUED', 'REVOKED'))
        """;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlCertificates() {}

    @Inject
    SqlCertificates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Certificate certificate) {
        var facts = certificate.facts();
        sql.update(
                """
                insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours,
                       first_day, last_day, course_title, center_name, credential)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                certificate.document(),
                certificate.enrolment(),
                certificate.center(),
                certificate.ofClass(),
                facts.language().value(),
                facts.scheme(),
                facts.schemeVersion(),
                facts.level(),
                facts.hours(),
                facts.firstDay(),
                facts.lastDay(),
                Json.object(Json.write(facts.course().texts())),
                Json.object(Json.write(facts.center().texts())),
                certificate.credential());
    }

    @Override
    public Optional<Certificate> byDocument(UUID document) {
        return sql.first(
                """
                select id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
                       course_title, center_name, credential
                from center_certificate where id = ?
                """,
                row -> new Certificate(
                        row.id("id"),
                        row.id("enrolment_id"),
                        row.id("center_id"),
                        row.id("class_id"),
                        new CertificateFacts(
                                row.localized("course_title"),
                                row.localized("center_name"),
                                LanguageTag.of(row.text("language")),
                                row.text("scheme"),
                                row.text("scheme_version"),
                                row.text("level"),
                                row.number("hours"),
                                row.date("first_day"),
                                row.date("last_day")),
                        row.text("credential")),
                document);
    }

    @Override
    public void request(UUID ofClass, Instant now) {
        sql.update("""
            insert into certificate_batch (class_id, requested_at) values (?, ?)
            on conflict (class_id) do update set requested_at = excluded.requested_at, finished_at = null
            """, ofClass, now);
    }

    @Override
    public List<UUID> requested() {
        return sql.list(
                "select class_id from certificate_batch where finished_at is null order by requested_at",
                row -> row.id("class_id"));
    }

    @Override
    public void finish(UUID ofClass, Instant now) {
        sql.update("update certificate_batch set finished_at = ? where class_id = ?", now, ofClass);
    }

    @Override
    public List<UUID> missing(UUID ofClass, int most) {
        return sql.list("select e.id" + MISSING + " order by e.number limit ?2", row -> row.id("id"), ofClass, most);
    }

    @Override
    public CertificateProgress progress(UUID ofClass) {
        return sql.first(
                        """
                        select count(*) as eligible,
                               count(*) filter (where exists (select from issued_document d
                                   where d.subject_id = e.id and d.kind = 'LANGUAGE_CERTIFICATE' and d.state in ('ISSUED', 'REVOKED'))) as issued,
                               exists (select from certificate_batch b where b.class_id = ?1 and b.finished_at is null) as running
                        from enrolment e where e.class_id = ?1 and e.state = 'COMPLETED'
                        """,
                        row -> new CertificateProgress(
                                row.number("eligible"), row.number("issued"), row.flag("running")),
                        ofClass)
                .orElseThrow();
    }
}
