package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.domain.cooperation.indicator.LevelTable;
import org.caravanserai.domain.cooperation.indicator.LevelTables;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.MappingStatus;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The same certificates counted by two tables: by its owner, HSK 5 is C1; by the Fachverband Chinesisch it is B1. Certificates are of a language
 * that is official in one country and that no other test uses.
 */
class LevelTablesIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String OTHER = "FACHVERBAND";

    /** HSK n is held by 10 + n people. */
    private static final String CERTIFICATES = """
        with host as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'tables-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'WS', 'VERIFIED', now()) returning id
        ), center as (
            insert into centers (id, slug, state, kind, name, about, host_id, country, city, time_zone, weekend, languages, created_at, version,
                approval_number, opened_on)
            select gen_random_uuid(), 'tables-center', 'OPERATING', 'UNIVERSITY_LANGUAGE_CENTER', '{"en": "C"}', '{}', h.id, 'WS', 'City', 'UTC', '{}',
                   '{div}', now(), 1, 'TABLES', date '2015-01-01' from host h returning id, host_id
        ), term as (
            insert into center_term (id, center_id, code, name, first_day, last_day, version)
            select gen_random_uuid(), c.id, 'TABLES', '{"en": "T"}', date '2025-01-01', date '2025-12-31', 1 from center c returning id, center_id
        ), course as (
            insert into center_course (id, center_id, code, revision, current, title, description, language, scheme, scheme_version, exit_level, hours,
                min_attendance, min_score, units, created_at, version)
            select gen_random_uuid(), c.id, 'TABLES', 1, true, '{"en": "C"}', '{}', 'div', 'HSK', '2010', '6', 60, 0, 60, '[]', now(), 1
            from center c returning id
        ), class as (
            insert into course_class (id, code, center_id, term_id, course_id, name, state, mode, minimum, maximum, decide_on, with_approval, time_zone,
                created_at, version)
            select gen_random_uuid(), 'TABLES-' || n, t.center_id, t.id, u.id, '{}', 'FINISHED', 'ON_SITE', 1, 30, date '2024-01-01', false, 'UTC', now(), 1
            from generate_series(1, 6) n cross join term t cross join course u returning id, code
        ), seats as (
            insert into class_seats (class_id, capacity) select id, 30 from class returning class_id
        ), learner as (
            insert into enrolment (id, code, class_id, account_id, given_name, family_first, state, number, enrolled_at, applied_at, version)
            select gen_random_uuid(), k.code || '-' || m, k.id, cast(md5('tables' || n || '/' || m) as uuid), 'L', false, 'COMPLETED', m, now(), now(), 1
            from class k join seats s on s.class_id = k.id cross join lateral (select cast(right(k.code, 1) as int) as n) x
            cross join lateral generate_series(1, 10 + n) m
            returning id, code, class_id, number
        ), document as (
            insert into issued_document (id, kind, subject_id, issuer_id, issued_year, sequence, number, code, facts, language, holder_name, holder_masked,
                holder_code, issued_at, issued_on, sha256, state, version)
            select gen_random_uuid(), 'TABLES', l.id, c.host_id, 2025, row_number() over (order by l.code), l.code, upper(substr(md5(l.code), 1, 16)), '[]',
                   'en', 'H', 'H', 'H', date '2025-12-31', date '2025-12-31', repeat('a', 64), 'ISSUED', 1
            from learner l cross join center c returning id, subject_id
        ), certificate as (
            insert into center_certificate (id, enrolment_id, center_id, class_id, language, scheme, scheme_version, level, hours, first_day, last_day,
                course_title, center_name, credential)
            select d.id, l.id, c.id, l.class_id, 'div', 'HSK', '2010', right(split_part(l.code, '-', 2), 1), 60, date '2025-01-01', date '2025-12-31', '{}',
                   '{}', 'C'
            from learner l join document d on d.subject_id = l.id cross join center c returning id
        )
        select count(*) from certificate
        """;

    /** What each table says of HSK 1 to 6, written down by hand. */
    private static final String SAID = """
        with said as (
            select n, 10 + n as people, (array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])[n] as owner, (array[null, null, 'A1', 'A2', 'B1', 'B2'])[n] as other
            from generate_series(1, 6) n)
        """;

    @BeforeEach
    void generate() {
        inTransaction(() -> {
            var sql = wired(new Sql());
            return sql.count("select count(*) from centers where slug = 'tables-center'") > 0
                    ? 0
                    : sql.count(CERTIFICATES);
        });
    }

    private IndicatorQuestion asked() {
        return about("TABLES-IT", DAY, "MV");
    }

    @Test
    void peopleByLevelAreThoseOfTheTableThatIsAskedFor() {
        assertThat(engine("PIPE", asked()))
                .containsAllEntriesOf(
                        bySql(SAID + "select 'dv ' || owner as key, cast(people as numeric) as value from said"))
                .containsKey("dv C1");
        var other = engine("PIPE", asked().by(OTHER));
        assertThat(other)
                .containsAllEntriesOf(
                        bySql(
                                SAID
                                        + "select 'dv ' || other as key, cast(people as numeric) as value from said where other is not null"));
        assertThat(other.get("dv B1")).as("holders of HSK 5").isEqualByComparingTo("15");
        assertThat(other).doesNotContainKey("dv C1");
    }

    @Test
    void coverageByLanguageAndCountryIsThatOfTheTableThatIsAskedFor() {
        for (var table : List.of(LevelTable.USUAL, OTHER)) {
            var column = table.equals(OTHER) ? "other" : "owner";
            var able = bySql(SAID + "select 'dv' as key, cast(sum(people) as numeric) as value from said where "
                    + column + " >= 'B2'");
            assertThat(engine("B2", asked().by(table))).as(table).containsEntry("dv", able.get("dv"));
        }
        assertThat(engine("B2", asked()).get("dv")).isEqualByComparingTo("45");
        assertThat(engine("B2", asked().by(OTHER)).get("dv")).as("HSK 6 alone").isEqualByComparingTo("16");
        assertThat(only("LB2", asked()).numerator()).isEqualByComparingTo("1");
        assertThat(only("CCOV", asked().by(OTHER)).numerator()).isEqualByComparingTo("1");
        assertThat(rows("B2", asked().by(OTHER)))
                .filteredOn(row -> "dv".equals(row.cells().get("language")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.cells()).containsEntry("able", 16L).containsEntry("below", 42L));
    }

    @Test
    void theAnswerNamesTheTableAndItsSource() {
        assertThat(computed("PIPE", asked()).table()).isNotNull().satisfies(table -> assertThat(table.code())
                .isEqualTo(LevelTable.USUAL));
        assertThat(computed("LB2", asked().by(OTHER)).table()).isNotNull().satisfies(table -> {
            assertThat(table.source()).contains("Fachverband Chinesisch");
            assertThat(table.status()).isEqualTo(MappingStatus.INDEPENDENT);
        });
        assertThat(computed("BLANK", asked().by(OTHER)).table())
                .as("no levels count")
                .isNull();
        assertThat(inTransaction(() -> repository(LevelTables.class).all()))
                .extracting(LevelTable::code)
                .contains(LevelTable.USUAL, OTHER);
        assertThatThrownBy(() -> computed("LB2", asked().by("NONSENSE")))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(each -> assertThat(each.field()).isEqualTo("mapping")));
    }
}
