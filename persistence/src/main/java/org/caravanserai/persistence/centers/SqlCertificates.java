package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.certificate.Certificate;
import org.caravanserai.domain.centers.certificate.CertificateFacts;
import org.caravanserai.domain.centers.certificate.CertificateFault;
import org.caravanserai.domain.centers.certificate.CertificateProgress;
import org.caravanserai.domain.centers.certificate.Certificates;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCertificates implements Certificates {

    /** A certificate that is valid, or was revoked for another reason than the result. */
    private static final String SETTLED = """
        exists (select from issued_document d left join center_certificate c on c.id = d.id
                where d.subject_id = e.id and d.kind = 'LANGUAGE_CERTIFICATE'
                  and (d.state = 'ISSUED' or d.state = 'REVOKED' and not coalesce(c.result_lost, false)))
        """;

    private static final BigDecimal MINUTES = new BigDecimal(60);

    private static final String NOTED = "exists (select from certificate_fault f where f.enrolment_id = e.id)";

    private final Sql sql;

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
                       minutes, first_day, last_day, course_title, center_name, credential)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                certificate.document(),
                certificate.enrolment(),
                certificate.center(),
                certificate.ofClass(),
                facts.language().value(),
                facts.scheme(),
                facts.schemeVersion(),
                facts.level(),
                facts.hours().setScale(0, RoundingMode.HALF_UP).intValueExact(),
                facts.hours()
                        .multiply(MINUTES)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact(),
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
                select id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, minutes, first_day, last_day,
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
                                hours(row),
                                row.date("first_day"),
                                row.date("last_day")),
                        row.text("credential")),
                document);
    }

    /** Certificates from before this was measured say the hours of the course. */
    private static BigDecimal hours(Row row) throws SQLException {
        var minutes = row.numberOrNull("minutes");
        return minutes == null ? new BigDecimal(row.number("hours")) : ClassOffer.hours(minutes);
    }

    @Override
    public void request(UUID ofClass, Instant now) {
        sql.update("""
            insert into certificate_batch (class_id, requested_at) values (?, ?)
            on conflict (class_id) do update set requested_at = excluded.requested_at, finished_at = null
            """, ofClass, now);
    }

    @Override
    public boolean wereRequested(UUID ofClass) {
        return sql.first("select 1 as one from certificate_batch where class_id = ?", row -> row.number("one"), ofClass)
                .isPresent();
    }

    @Override
    public void failed(CertificateFault fault) {
        sql.update("""
            insert into certificate_fault (enrolment_id, key, arguments, noted_at) values (?, ?, ?, ?)
            on conflict (enrolment_id) do update set key = excluded.key, arguments = excluded.arguments, noted_at = excluded.noted_at
            """, fault.enrolment(), fault.key(), fault.arguments().toArray(String[]::new), fault.at());
    }

    @Override
    public void retry(Collection<UUID> enrolments) {
        enrolments.forEach(each -> sql.update("delete from certificate_fault where enrolment_id = ?", each));
    }

    @Override
    public List<CertificateFault> faults(UUID ofClass) {
        return sql.list(
                """
                select f.enrolment_id, f.key, f.arguments, f.noted_at
                from certificate_fault f join enrolment e on e.id = f.enrolment_id where e.class_id = ? order by e.number
                """,
                row -> new CertificateFault(
                        row.id("enrolment_id"), row.text("key"), row.words("arguments"), row.time("noted_at")),
                ofClass);
    }

    @Override
    public void resultLost(UUID document) {
        sql.update("update center_certificate set result_lost = true where id = ?", document);
    }

    @Override
    public boolean isSettled(UUID enrolment) {
        return sql.first(
                        "select " + SETTLED + " as settled from enrolment e where e.id = ?",
                        row -> row.flag("settled"),
                        enrolment)
                .orElse(false);
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
        return sql.list(
                "select e.id from enrolment e where e.class_id = ?1 and e.state = 'COMPLETED' and not " + SETTLED
                        + " and not " + NOTED + " order by e.number limit ?2",
                row -> row.id("id"),
                ofClass,
                most);
    }

    @Override
    public CertificateProgress progress(UUID ofClass) {
        return sql.first(
                        """
                        select count(*) as eligible, count(*) filter (where %1$s) as issued, count(*) filter (where not %1$s and %2$s) as failed,
                               exists (select from certificate_batch b where b.class_id = ?1 and b.finished_at is null) as running
                        from enrolment e where e.class_id = ?1 and e.state = 'COMPLETED'
                        """.formatted(SETTLED, NOTED),
                        row -> new CertificateProgress(
                                row.number("eligible"),
                                row.number("issued"),
                                row.number("failed"),
                                row.flag("running")),
                        ofClass)
                .orElseThrow();
    }
}
