package org.caravanserai.persistence.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.KeynoteFact;
import org.caravanserai.persistence.shared.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which side gives the keynotes, by the engine, against a second computation: plain SQL over the numbers that the rows were generated from. */
class KeynoteFactsIT extends FiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate FROM = LocalDate.of(2024, 11, 27);

    /** Of each three events one is held in Nauru, one is organized from there, and one has only its keynotes from there; each fifth is a draft. */
    private static final String EVENTS = """
        with body as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'keynotes-home', '{"en": "Home"}', 'home', 'UNIVERSITY', 'CN', 'VERIFIED', now()),
                   (gen_random_uuid(), 'keynotes-away', '{"en": "Away"}', 'away', 'UNIVERSITY', 'NR', 'VERIFIED', now())
            returning id, slug
        ), event as (
            insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages, starts_at, ends_at,
                time_zone, venue_country, waiting_list, moderated, guests, created_at, published_at)
            select gen_random_uuid(), 1, 'keynotes-' || n, case when n % 5 = 0 then 'DRAFT' else 'CLOSED' end, 'CONFERENCE', 'ON_SITE', '{"en": "E"}', '{}', '{}',
                   b.id, array['en'], timestamptz '2026-11-20 08:00Z' - n * interval '60 days', timestamptz '2026-11-20 18:00Z' - n * interval '60 days', 'UTC',
                   case when n % 3 = 0 then 'NR' else 'CN' end, false, false, false, now(), now()
            from generate_series(1, 14) n join body b on b.slug = case when n % 3 = 1 then 'keynotes-away' else 'keynotes-home' end
            returning id, starts_at, ends_at
        ), programme as (
            insert into event_programme (event_id, revision, changed_at, version, acronym, title, colors, keywords, tracks, conference_extra, extra)
            select id, 1, now(), '1', 'e', 'E', '{}', '[]', '[]', '{}', '{}' from event returning event_id
        ), day as (
            insert into programme_day (event_id, day_index, position, date, starts_at, starts_offset, ends_at, ends_offset, rooms, extra)
            select e.id, 1, 0, cast(e.starts_at as date), e.starts_at, 0, e.ends_at, 0, '["Hall"]', '{}' from event e join programme p on p.event_id = e.id
            returning event_id
        ), room as (
            insert into programme_room (event_id, name, position, description, extra) select event_id, 'Hall', 0, '{}', '{}' from day returning event_id
        )
        insert into programme_session (event_id, guid, position, day_index, room, starts_at, starts_offset, seconds, title, links, attachments, extra, keynote)
        select e.id, gen_random_uuid(), s, 1, 'Hall', e.starts_at, 0, 3600, 'S', '[]', '[]', '{}', s <= 4
        from event e join room r on r.event_id = e.id cross join generate_series(1, 6) s
        """;

    /** Speakers 1 to 4 come from Nauru (in each fourth event from Tonga), from China, from Kazakhstan, and from nowhere that is said. */
    private static final String SPEAKERS = """
        insert into programme_speaker (event_id, number, name, links, extra, country)
        select e.id, k, 'Speaker ' || k, '[]', '{}',
               case k when 1 then case when cast(substr(e.slug, 10) as int) % 4 = 0 then 'TO' else 'NR' end when 2 then 'CN' when 3 then 'KZ' end
        from academic_event e cross join generate_series(1, 4) k where e.slug ~ '^keynotes-[0-9]'
        """;

    /** Session 1 is given by the first, 2 by the first two, 3 by the second with the third, 4 by the last; 5 and 6, which are no keynotes, by the first. */
    private static final String SPOKEN = """
        insert into session_speaker (event_id, session_guid, position, speaker)
        select s.event_id, s.guid, row_number() over (partition by s.guid order by g.speaker), g.speaker
        from programme_session s join academic_event e on e.id = s.event_id and e.slug ~ '^keynotes-[0-9]'
        join (values (1, 1), (2, 1), (2, 2), (3, 2), (3, 3), (4, 4), (5, 1), (6, 1)) g (session, speaker) on g.session = s.position
        """;

    private static final String COUNTED = """
        with counted as (
            select n, n % 4 <> 0 as theirs from generate_series(1, 14) n
            where n % 5 <> 0 and date '2026-11-20' - n * 60 >= date '2024-11-27' and (n % 3 in (0, 1) or n % 4 <> 0)
        )
        """;

    private void update(String statement) {
        inTransaction(() -> wired(new Sql()).update(statement));
    }

    @BeforeEach
    void generate() {
        if (inTransaction(
                        () -> wired(new Sql()).count("select count(*) from organization where slug = 'keynotes-home'"))
                == 0) {
            List.of(EVENTS, SPEAKERS, SPOKEN).forEach(this::update);
        }
    }

    private List<KeynoteFact> keynotes(List<String> countries, LocalDate from, LocalDate day) {
        return inTransaction(() -> repository(SqlEventFacts.class).keynotes(countries, from, day)).stream()
                .filter(keynote -> keynote.event().startsWith("keynotes-"))
                .toList();
    }

    private static BigDecimal parts(List<KeynoteFact> keynotes) {
        return keynotes.stream().map(KeynoteFact::part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal number(String statement) {
        return inTransaction(() -> wired(new Sql())
                .first(COUNTED + statement, row -> row.decimal("value"))
                .orElseThrow());
    }

    @Test
    void keynotesOfBothSidesAreThoseOfPlainSql() {
        var keynotes = keynotes(List.of("NR"), FROM, DAY);
        assertThat(BigDecimal.valueOf(keynotes.size()))
                .isEqualByComparingTo(number(
                        "select cast(sum(case when theirs then 3 else 2 end) as numeric) as value from counted"));
        assertThat(parts(keynotes))
                .as("the first is theirs, the second half theirs")
                .isEqualByComparingTo(number("select sum(case when theirs then 1.5 else 0 end) as value from counted"));
        assertThat(only("KEYNOTE", about("KEYNOTES-IT", DAY, "NR")).value())
                .isEqualByComparingTo(
                        number(
                                "select round(sum(case when theirs then 1.5 else 0 end) / sum(case when theirs then 3 else 2 end), 4) as value from counted"));
        assertThat(keynotes(List.of("NR"), FROM.minusYears(1), DAY).size())
                .as("older ones are beyond the period")
                .isGreaterThan(keynotes.size());
        assertThat(keynotes(List.of("NR"), FROM, DAY.minusDays(67)))
                .as("and what ended after the day is not known")
                .hasSizeLessThan(keynotes.size());
    }

    @Test
    void eachCountryHasTheEventsThatItHasToDoWith() {
        assertThat(keynotes(List.of("KZ", "NR", "CN"), FROM, DAY))
                .extracting(KeynoteFact::country)
                .containsOnly("KZ", "NR");
        assertThat(keynotes(List.of("KZ"), FROM, DAY))
                .as(
                        "somebody from there speaks in each, with somebody from China; the second is from China alone, the first is not")
                .hasSize(2 * 10)
                .filteredOn(keynote -> keynote.away() > 0)
                .allSatisfy(keynote -> assertThat(keynote.part()).isEqualByComparingTo("0.5"));
        assertThat(keynotes(List.of("FJ"), FROM, DAY)).isEmpty();
    }
}
