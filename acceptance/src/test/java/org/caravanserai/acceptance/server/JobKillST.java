package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.organizations.Registry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The process is killed while it issues the certificates of a class and imports organizations; both go on after the next start. */
@Tag("server")
class JobKillST {
    private static final int RECORDS = 5_000;
    private static final int LEARNERS = 80;
    private static final String CODE = "KXCERTKX42";

    /** A finished class with approved results. */
    private static final String SEED = """
        insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval,
                                  time_zone, created_at, version)
            select gen_random_uuid(), '%1$s', c.id, (select t.id from center_term t where t.center_id = c.id limit 1),
                   (select u.id from center_course u where u.center_id = c.id and u.current limit 1), '{}', 'RESULTS_APPROVED', 'ONLINE', 1,
                   %2$d, current_date, false, 'Asia/Ho_Chi_Minh', now(), 1
            from centers c where c.slug = 'red-river-language-center';
        insert into class_seats (class_id, class_version, capacity, taken, registered, last_number)
            select id, 1, %2$d, %2$d, %2$d, %2$d from course_class where code = '%1$s';
        insert into class_session (id, class_id, number, starts_at, ends_at, state, version)
            select gen_random_uuid(), id, 1, now() - interval '9 days', now() - interval '9 days' + interval '90 minutes', 'HELD', 1
            from course_class where code = '%1$s';
        insert into account (id, email, email_verified_at, sessions_valid_from, given_name, family_name, preferred_language, time_zone,
                             created_at, version)
            select gen_random_uuid(), 'kill-' || n || '@load.example', now(), now(), 'Kill', 'Learner ' || n, 'en', 'UTC', now(), 1
            from generate_series(1, %2$d) n;
        insert into enrolment (id, code, class_id, account_id, given_name, family_name, family_first, state, number, enrolled_at, applied_at,
                               version)
            select gen_random_uuid(), upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10)), c.id, a.id, 'Kill', a.family_name,
                   false, 'COMPLETED', row_number() over (), now(), now(), 1
            from course_class c, account a where c.code = '%1$s' and a.email like 'kill-%%@load.example';
        """;

    private static Product product;
    private static String imported;
    private static int issuedBeforeTheKill;

    @BeforeAll
    static void killInTheMiddle() throws SQLException {
        product = Product.breakable();
        try (var connection = product.connect();
                var statement = connection.createStatement()) {
            statement.execute(SEED.formatted(CODE, LEARNERS));
        }
        var admin = Api.of(product).as(Demo.ADMIN);
        var records = Registry.array(100_000, RECORDS, "Killed University");
        Api.of(product)
                .as(Demo.CENTER)
                .post("classes/" + CODE + "/certificates", Map.of())
                .expect(202);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(2))
                .until(() -> issued() >= 5);
        imported = Registry.start(admin, records);
        int read = 0;
        while (read < RECORDS / 10) {
            var report = admin.get(imported).expect(200).json();
            assertThat(report.get("state").asText()).as("too fast to be killed").isEqualTo("RUNNING");
            read = report.get("read").asInt();
        }
        issuedBeforeTheKill = issued();
        product.kill9();
        product.start();
    }

    @AfterAll
    static void theDataHold() {
        assertThat(product.run("check-data")).isZero();
    }

    private static int issued() {
        return Api.of(product)
                .as(Demo.CENTER)
                .get("classes/" + CODE + "/certificates")
                .expect(200)
                .json()
                .get("issued")
                .asInt();
    }

    @Test
    void eachCertificateIsIssuedOnceAndNoNumberIsSkipped() throws SQLException {
        assertThat(issuedBeforeTheKill).as("too fast to be killed").isLessThan(LEARNERS);
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> issued() == LEARNERS);
        try (var connection = product.connect();
                var rows = connection.createStatement().executeQuery("""
                    select count(*) as documents, count(distinct d.subject_id) as learners, count(distinct d.sequence) as numbers,
                           count(f.document_id) as files,
                           (select max(o.sequence) - count(*) from issued_document o
                             where (o.kind, o.issuer_id, o.issued_year) = (min(d.kind), min(d.issuer_id::text)::uuid, min(d.issued_year))) as skipped
                      from center_certificate c
                      join issued_document d on d.id = c.id
                      join course_class k on k.id = c.class_id
                      left join issued_document_file f on f.document_id = d.id
                     where k.code = '%s'
                    """.formatted(CODE))) {
            rows.next();
            assertThat(rows.getInt("documents")).isEqualTo(LEARNERS);
            assertThat(rows.getInt("learners")).isEqualTo(LEARNERS);
            assertThat(rows.getInt("numbers")).isEqualTo(LEARNERS);
            assertThat(rows.getInt("files")).isEqualTo(LEARNERS);
            assertThat(rows.getInt("skipped")).isZero();
        }
    }

    @Test
    void theImportGoesOnAndDoesNothingTwice() throws SQLException {
        var report = Registry.ended(Api.of(product).as(Demo.ADMIN), imported);

        assertThat(Registry.counts(report))
                .isEqualTo("DONE read %1$d created %1$d updated 0 unchanged 0 refused 0".formatted(RECORDS));
        try (var connection = product.connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*), (select count(*) from history_entry where action = 'IMPORTED')"
                                + " from organization where source_hash is not null")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(RECORDS);
            assertThat(rows.getInt(2)).isEqualTo(RECORDS);
        }
    }
}
