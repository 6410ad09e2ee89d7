package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** What a center dates by its own clock counts in figures from the earlier of that date and the date in UTC at that moment. */
class DaysInUtcIT extends PostgresTest {

    private final String word = "utc-" + Ids.next().toString().substring(24);

    /** A closed center (1) in a time zone (2) whose last day (3) is dated by its own clock, closed at a moment (4), when it issued a certificate. */
    private static final String CLOSED = """
        with host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), ?1 || '-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'WS', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on, closes_on)
            select gen_random_uuid(), ?1, 'CLOSED', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', h.id, 'WS', 'City', ?2, '{}', '{zho}', now(), 1,
                   ?1, date '2024-01-10', ?3::date from host h returning id, host_id
        ), closed as (
            insert into history_entry (id, subject, subject_id, action, from_state, to_state, account_name, happened_at)
            select gen_random_uuid(), 'CENTER', c.id, 'CLOSED', 'CLOSING', 'CLOSED', '', ?4::timestamptz from center c returning id
        ), closing as (
            insert into center_closing (center_id, announced_at, version) select c.id, now(), 1 from center c returning center_id
        ), reason as (
            insert into center_closing_reason (center_id, reason, weight) select center_id, 'QUALITY', 100 from closing returning center_id
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), c.id, ?1, '{"en": "T"}', date '2026-01-01', date '2026-11-01', 1 from center c returning id, center_id
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), c.id, ?1, 1, true, '{"en": "C"}', '{}', 'zho', 'CEFR', '2020', 'B2', 60, 0, 60, '[]', now(), 1
            from center c returning id
        ), class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                created_at, version)
            select gen_random_uuid(), ?1 || '-k', t.center_id, t.id, u.id, '{}', 'FINISHED', 'ON_SITE', 1, 30, date '2026-01-01', false, ?2, now(), 1
            from term t cross join course u returning id
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), ?1 || '-e', class_id, gen_random_uuid(), 'L', false, 'COMPLETED', 1, now(), now(), 1 from seats
            returning id, class_id
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, sha256, state, version)
            select gen_random_uuid(), 'DAYS', l.id, c.host_id, 2026, 1, ?1, upper(substr(md5(?1), 1, 16)), '[]', 'en', 'H', 'H', 'H', ?4::timestamptz,
                   ?3::date, repeat('a', 64), 'ISSUED', 1
            from learner l cross join center c returning id
        ), certificate as (
            insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
                course_title, center_name, credential)
            select d.id, l.id, c.id, l.class_id, 'zho', 'CEFR', '2020', 'B2', 60, date '2026-01-01', date '2026-11-01', '{}', '{}', 'C'
            from learner l cross join document d cross join center c returning id
        )
        select count(*) from certificate cross join closed cross join reason
        """;

    /** What figures read of it: the day of the closing, told twice, the last day that counts as open, and the day of the certificate, told twice. */
    private List<LocalDate> days(String name, String zone, String there, String moment) {
        return inTransaction(() -> {
            var sql = wired(new Sql());
            var center = word + "-" + name;
            assertThat(sql.count(CLOSED, center, zone, there, moment)).isEqualTo(1);
            return sql.list("""
                    select x.day from (
                        select 1 as n, closes_on as day from centers_public_facts where center = ?1
                        union all select 2, closes_on from centers_closing_facts where center = ?1
                        union all select 3, until_date from centers_running_facts where center = ?1
                        union all select 4, reached_on from centers_level_facts where center = ?1 and mapping = 'OWNER'
                        union all select 5, issued_on from centers_certificate_facts where center = ?1) x
                    order by x.n
                    """, row -> row.date("day"), center);
        });
    }

    @Test
    void whatIsDatedTomorrowInTheEastCountsToday() {
        assertThat(days("east", "Asia/Almaty", "2026-11-28", "2026-11-27T23:30:00Z"))
                .hasSize(5)
                .containsOnly(LocalDate.of(2026, 11, 27));
    }

    @Test
    void whatIsDatedYesterdayInTheWestCountsFromItsDate() {
        assertThat(days("west", "America/Lima", "2026-11-26", "2026-11-27T01:00:00Z"))
                .hasSize(5)
                .containsOnly(LocalDate.of(2026, 11, 26));
    }

    @Test
    void aDateLongBeforeItsMomentStays() {
        assertThat(days("past", "Asia/Almaty", "2025-06-30", "2026-11-27T23:30:00Z"))
                .hasSize(5)
                .containsOnly(LocalDate.of(2025, 6, 30));
    }
}
