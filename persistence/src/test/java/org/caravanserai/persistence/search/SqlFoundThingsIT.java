package org.caravanserai.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.People;
import org.caravanserai.domain.cooperation.FoundInCooperation;
import org.caravanserai.domain.events.FoundInEvents;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.FoundOrganization;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.caravanserai.platform.search.LuceneTextAnalysis;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What areas let be found is found, and follows its changes. */
class SqlFoundThingsIT extends PostgresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    private final LuceneTextAnalysis analysis = new LuceneTextAnalysis();
    private final FoundSources sources = new FoundSources(Contributions.of(FoundStatements.class));
    private SqlFoundThingIndex index;
    private SqlFoundThings things;
    private Sql sql;

    @BeforeEach
    void indexed() {
        sql = wired(new Sql());
        index = new SqlFoundThingIndex(sql, sources, analysis);
        things = new SqlFoundThings(sql, sources);
        inTransaction(() -> index.renewAfter("test"));
        follow();
    }

    private void follow() {
        boolean more = true;
        while (more) {
            more = inTransaction(index::follow);
        }
    }

    @Test
    void everyKindWithoutAnIndexOfItsOwnHasAStatement() {
        var declared = sources.kinds().stream()
                .map(FoundKind::getClass)
                .distinct()
                .flatMap(kinds -> Stream.of(kinds.getEnumConstants()))
                .filter(kind -> !kind.name().equals("EVENT"))
                .toList();
        assertThat(sources.kinds()).hasSameSizeAs(declared);
        assertThat(sources.kinds()).extracting(FoundKind::name).doesNotHaveDuplicates();
        assertThat(sources.kinds()).extracting(FoundKind::order).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "哈萨克斯坦",
                "哈薩克斯坦",
                "كازاخستان",
                "Казахстан",
                "Kasachstan",
                "Kazakhstan",
                "kazakhst",
                "Қазақстан",
                "카자흐스탄",
                "KAZ"
            })
    void aCountryIsFoundByItsNamesInAllLanguages(String typed) {
        assertThat(best(typed).get(FoundInCooperation.COUNTRY).items())
                .first()
                .extracting(FoundThing::key, FoundThing::address)
                .containsExactly("KZ", "/countries/KZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Burma", "Myanmar", "缅甸", "Birmanie"})
    void aCountryIsFoundByFormerNames(String typed) {
        assertThat(best(typed).get(FoundInCooperation.COUNTRY).items())
                .extracting(FoundThing::key)
                .contains("MM");
    }

    @Test
    void anOrganizationIsFoundAsItIsNow() {
        var organizations = repository(Organizations.class);
        inTransaction(() -> organizations.add(Bodies.registered(
                "found-hue", Bodies.university("02y3ad647", Name.official("en", "University of Zephyrtown")))));
        follow();
        assertThat(best("zephyrtown")).as("nobody vouches for it").doesNotContainKey(FoundOrganization.ORGANIZATION);
        state("VERIFIED");
        var found = best("zephyrtown university").get(FoundOrganization.ORGANIZATION);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.items()).extracting(FoundThing::match).containsExactly(Match.IN_NAME);
        assertThat(best("University of Zephyrtown")
                        .get(FoundOrganization.ORGANIZATION)
                        .items())
                .extracting(FoundThing::match)
                .containsExactly(Match.NAME);
        state("CLOSED");
        assertThat(best("zephyrtown")).isEmpty();
        assertThat(organizations.bySlug(Slug.of("found-hue")))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(OrganizationState.CLOSED));
    }

    /** An event that is not published yet, whose programme names a speaker at its session. */
    private static final String EVENT = """
        with body as (
            insert into organization (id, slug, display_name, sort_name, sector, country, state, created_at)
            values (gen_random_uuid(), 'found-host', '{"en": "Host"}', 'host', 'UNIVERSITY', 'CN', 'VERIFIED', now()) returning id
        ), event as (
            insert into academic_event (id, version, slug, state, kind, mode, title, summary, description, organizer_id, languages, starts_at, ends_at,
                time_zone, venue_country, waiting_list, moderated, guests, created_at, published_at)
            select gen_random_uuid(), 1, 'found-forum', 'DRAFT', 'CONFERENCE', 'ON_SITE', '{"en": "Forum"}', '{}', '{}', id, array['en'],
                   timestamptz '2026-12-20 08:00Z', timestamptz '2026-12-20 18:00Z', 'UTC', 'CN', false, false, false, now(), now()
            from body returning id, starts_at, ends_at
        ), programme as (
            insert into event_programme (event_id, revision, changed_at, version, acronym, title, colors, keywords, tracks, conference_extra, extra)
            select id, 1, now(), '1', 'e', 'E', '{}', '[]', '[]', '{}', '{}' from event returning event_id
        ), day as (
            insert into programme_day (event_id, day_index, position, date, starts_at, starts_offset, ends_at, ends_offset, rooms, extra)
            select e.id, 1, 0, cast(e.starts_at as date), e.starts_at, 0, e.ends_at, 0, '["Hall"]', '{}' from event e join programme p on p.event_id = e.id
            returning event_id
        ), room as (
            insert into programme_room (event_id, name, position, description, extra) select event_id, 'Hall', 0, '{}', '{}' from day returning event_id
        ), session as (
            insert into programme_session (event_id, guid, position, day_index, room, starts_at, starts_offset, seconds, title, links, attachments, extra)
            select e.id, cast('00000000-0000-4000-8000-000000000001' as uuid), 1, 1, 'Hall', e.starts_at, 0, 3600, 'S', '[]', '[]', '{}'
            from event e join room r on r.event_id = e.id returning event_id, guid
        ), speaker as (
            insert into programme_speaker (event_id, number, name, links, extra) select event_id, 1, 'Quintilla Zephyrova', '[]', '{}' from session
            returning event_id
        )
        insert into session_speaker (event_id, session_guid, position, speaker) select s.event_id, s.guid, 1, 1 from session s join speaker p on p.event_id = s.event_id
        """;

    @Test
    void speakersAreFoundWhileTheirEventIsPublicAndLeaveNoTraceOnceErased() {
        var accounts = repository(Accounts.class);
        var named = People.active(EmailAddress.of("found-speaker@example.org"));
        inTransaction(() -> {
            sql.update(EVENT);
            accounts.add(named);
        });
        inTransaction(() -> {
            sql.update(
                    "update account set given_name = 'Wilhelmina', family_name = 'Zephyrova' where id = ?", named.id());
            sql.update("""
                insert into session_named_speaker (event_id, session_guid, account_id)
                select s.event_id, s.guid, ? from programme_session s join academic_event e on e.id = s.event_id where e.slug = 'found-forum'
                """, named.id());
        });
        follow();
        assertThat(best("zephyrova")).as("nobody sees the draft").isEmpty();
        event("PUBLISHED");
        assertThat(best("Zephyrova").get(FoundInEvents.SPEAKER).items())
                .extracting(FoundThing::address)
                .containsOnly("/events/found-forum/programme#session-00000000-0000-4000-8000-000000000001")
                .hasSize(2);
        assertThat(best("Quintilla Zephyrova").get(FoundInEvents.SPEAKER).items())
                .extracting(FoundThing::match)
                .containsExactly(Match.NAME);
        inTransaction(() -> {
            sql.update("delete from session_named_speaker where account_id = ?", named.id());
            sql.update("update programme_speaker set name = 'Somebody else' where name = 'Quintilla Zephyrova'");
        });
        follow();
        assertThat(best("zephyrova")).isEmpty();
        assertThat(sql.count("select count(*) from found_word where word = 'zephyrova'"))
                .isZero();
        event("APPROVED");
        assertThat(best("Somebody else")).doesNotContainKey(FoundInEvents.SPEAKER);
    }

    @Test
    void aSeriesIsFoundOnceSomethingOfItWasPublished() {
        assertThat(best("international students in china")
                        .get(FoundInCooperation.SERIES)
                        .items())
                .extracting(FoundThing::key)
                .contains("INBOUND_STUDENTS");
        assertThat(best("来华留学生人数").get(FoundInCooperation.SERIES).items())
                .first()
                .extracting(FoundThing::address)
                .isEqualTo("/cooperation/explore/INBOUND_STUDENTS");
        inTransaction(() -> {
            sql.update("""
                insert into statistic_series (code, position, unit, names) values ('FOUND_LATER', 900, 'PERSONS', '{"en": "Zephyr readers"}')
                """);
        });
        follow();
        assertThat(best("zephyr readers")).doesNotContainKey(FoundInCooperation.SERIES);
        inTransaction(() -> {
            sql.update("""
                insert into published_figure (id, series, year, exact, source, status, recorded_at)
                values (gen_random_uuid(), 'FOUND_LATER', 2025, 1, 'Test', 'OFFICIAL', now())
                """);
        });
        follow();
        assertThat(best("zephyr readers").get(FoundInCooperation.SERIES).items())
                .extracting(FoundThing::address)
                .containsExactly("/cooperation/data#FOUND_LATER");
    }

    private void event(String state) {
        inTransaction(() -> {
            sql.update("update academic_event set state = ? where slug = 'found-forum'", state);
        });
        follow();
    }

    @Test
    void typingErrorsInNamesAreCorrected() {
        Map<String, Set<String>> meant = inTransaction(() -> new SqlVocabulary(sql).meant(List.of("uzbekistn")));
        assertThat(meant).containsEntry("uzbekistn", Set.of("uzbekistan"));
    }

    @Test
    void aPageOfAKindHasItsTotal() {
        var first = inTransaction(
                () -> things.ofKind(FoundInCooperation.COUNTRY, analysis.phrase("republic"), "republic", 0, 2, TODAY));
        var second = inTransaction(
                () -> things.ofKind(FoundInCooperation.COUNTRY, analysis.phrase("republic"), "republic", 1, 2, TODAY));
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(2);
    }

    @Test
    void aNameIsFirstHoweverManyOthersHaveItsWords() {
        inTransaction(() -> {
            sql.update("""
                insert into found_thing (kind, key, source, address, title, names, tokens, headline)
                select kind, 'copy-' || n, 'copy-' || n, address, title, array ['kazakhstan and more'], tokens, headline
                from found_thing cross join generate_series(1, 300) n where kind = 'COUNTRY' and key = 'KZ'
                """);
            sql.update("insert into found_change (kind, key) values ('COUNTRY', 'KZ')");
        });
        follow();
        try {
            var found = best("Kazakhstan").get(FoundInCooperation.COUNTRY);
            assertThat(found.total()).isEqualTo(FoundThings.MOST + 1);
            assertThat(found.items()).first().extracting(FoundThing::key).isEqualTo("KZ");
            assertThat(found.items())
                    .extracting(FoundThing::match)
                    .containsExactly(Match.NAME, Match.IN_NAME, Match.IN_NAME);
        } finally {
            inTransaction(() -> {
                sql.update("delete from found_thing where key like 'copy-%'");
            });
        }
    }

    private void state(String state) {
        inTransaction(() -> {
            sql.update("update organization set state = ? where slug = 'found-hue'", state);
        });
        follow();
    }

    private Map<FoundKind, Page<FoundThing>> best(String typed) {
        var folded = FoundDocument.folded(typed, analysis);
        return inTransaction(() -> things.best(analysis.phrase(typed), folded, 3, TODAY));
    }

    @Test
    void everyStatementRuns() {
        for (var kind : sources.kinds()) {
            List<String> none = inTransaction(
                    () -> sql.list(sources.ofSources(kind), row -> row.text("key"), (Object) new String[] {"nothing"}));
            assertThat(none).as(kind.name()).isEmpty();
        }
    }
}
