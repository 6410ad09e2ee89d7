package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.events.registration.SeatPool;
import org.caravanserai.domain.questions.AnswerCriterion;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words in the list of an event's people. */
class RegistrationSearchIT extends PostgresTest {

    private static final int CROWD = 3_000;

    private SqlRegistrationDirectory directory;
    private Sql sql;
    private UUID event;
    private String code;

    @BeforeEach
    void aCrowdAndOnePersonWithEveryKindOfName() {
        sql = wired(new Sql());
        directory = repository(SqlRegistrationDirectory.class);
        event = inTransaction(() -> eventOf(CROWD));
        code = ("Q" + Ids.next().toString().replace("-", "").substring(20, 29)).toUpperCase(Locale.ROOT);
        inTransaction(() -> sql.update("""
            insert into registration (id, event_id, code, attendance, accompanying, answers, state, number, language,
                registered_at, given_name, family_name, own_name, family_first, email, country, affiliation, version)
            values (gen_random_uuid(), ?, ?, 'ON_SITE', 0, '{}', 'CONFIRMED', ?, 'en', now(), 'Әлия', 'Serik', '艾丽娅', false,
                'aliya.s@kaznu.example', 'KZ', '100% Al-Farabi_University', 1)
            """, event, code, CROWD + 1));
        inTransaction(() -> sql.update("analyze registration"));
    }

    private UUID eventOf(int people) {
        var id = ColumnValues.event(entities, ColumnValues.organization(sql), "search-" + Ids.next());
        entities.persist(new SeatPool(id, Attendance.ON_SITE, people + 1));
        entities.flush();
        sql.update("""
            insert into registration (id, event_id, code, attendance, accompanying, answers, state, number, language,
                registered_at, given_name, family_first, email, country, version)
            select gen_random_uuid(), ?, upper(left(md5(? || n), 10)), 'ON_SITE', 0, '{}', 'CONFIRMED', n, 'en', now(), 'Guest',
                   false, n || '@guest.example', 'KZ', 1
            from generate_series(1, ?) n
            """, id, id.toString(), people);
        return id;
    }

    @Test
    void wordsAreFoundInNamesAddressAffiliationAndCodeInAnyCase() {
        for (var words : List.of("ӘЛИ", "serIK", "丽娅", "S@kaznu", "al-farabi", code.toLowerCase(Locale.ROOT))) {
            assertThat(found(words)).as(words).containsExactly(code);
        }
    }

    @Test
    void wordsReachFromOneColumnToTheNext() {
        assertThat(found("әлия serik 艾丽娅 aliya")).containsExactly(code);
        assertThat(found("guest 17@guest")).hasSize(1);
        assertThat(found("serik әлия")).isEmpty();
    }

    @Test
    void signsOfPatternsMeanThemselves() {
        assertThat(found("100%")).containsExactly(code);
        assertThat(found("farabi_u")).containsExactly(code);
        assertThat(found("g%st")).isEmpty();
        assertThat(found("guest 1_@")).isEmpty();
    }

    @Test
    void peopleOfOtherEventsAreNotFoundAndTheCountIsThatOfAllPages() {
        inTransaction(() -> eventOf(5));
        var page = inTransaction(
                () -> directory.of(event, RegistrationFilter.ALL, new PageRequest(0, 20, "GUEST.example", "name")));
        assertThat(page.total()).isEqualTo(CROWD);
        assertThat(page.items()).hasSize(20);
    }

    @Test
    void whoIsErasedIsNotFoundByWhatTheyWereCalled() {
        inTransaction(() -> sql.update("""
            update registration set given_name = 'Erased', family_name = null, own_name = null, affiliation = null,
                   email = id || '@erased.example' where code = ?
            """, code));

        assertThat(found("serik")).isEmpty();
        assertThat(found("kaznu")).isEmpty();
        assertThat(inTransaction(() -> sql.list(
                        "select search_text from registration where code = ?", row -> row.text("search_text"), code)))
                .singleElement()
                .asString()
                .startsWith("erased ")
                .doesNotContain("әлия", "艾丽娅", "farabi");
    }

    @Test
    void peopleAreFoundByWhatTheyAnswered() {
        inTransaction(() -> sql.update("""
            update registration set answers = '{
                "diet": {"kind": "CHOICE", "values": ["halal"]},
                "days": {"kind": "CHOICES", "values": ["first", "last"]},
                "visa": {"kind": "YES_NO", "values": ["true"]},
                "papers": {"kind": "NUMBER", "values": ["2.0"]},
                "arrival": {"kind": "DATE", "values": ["2027-05-09"]},
                "note": {"kind": "LONG_TEXT", "values": ["坡道: a room with a RAMP, 50%"]}}' where code = ?
            """, code));
        for (var met : List.of(
                new AnswerCriterion("diet", QuestionKind.CHOICE, List.of("vegan", "halal")),
                new AnswerCriterion("days", QuestionKind.CHOICES, List.of("last")),
                new AnswerCriterion("visa", QuestionKind.YES_NO, List.of("true")),
                new AnswerCriterion("papers", QuestionKind.NUMBER, List.of("2")),
                new AnswerCriterion("arrival", QuestionKind.DATE, List.of("2027-05-09")),
                new AnswerCriterion("note", QuestionKind.LONG_TEXT, List.of("ramp")),
                new AnswerCriterion("note", QuestionKind.LONG_TEXT, List.of("50%")),
                new AnswerCriterion("note", QuestionKind.LONG_TEXT, List.of("坡")))) {
            assertThat(answering(met)).as("%s", met).containsExactly(code);
        }
        assertThat(answering(new AnswerCriterion("note", QuestionKind.LONG_TEXT, List.of("5_%"))))
                .isEmpty();
        assertThat(answering(
                        new AnswerCriterion("diet", QuestionKind.CHOICE, List.of("halal")),
                        new AnswerCriterion("visa", QuestionKind.YES_NO, List.of("false"))))
                .as("each has to be met")
                .isEmpty();
    }

    private List<String> answering(AnswerCriterion... criteria) {
        var filter = RegistrationFilter.ALL.answering(List.of(criteria));
        return inTransaction(() -> directory.of(event, filter, new PageRequest(0, 20, null, null))).items().stream()
                .map(RegistrationView::code)
                .toList();
    }

    @Test
    void aSearchReadsOnlyTheRowsOfItsEventAndLowersNothing() {
        var condition = RegistrationCondition.of(event, RegistrationFilter.ALL, "serik");

        var plan = inTransaction(() -> {
            sql.update("set local enable_seqscan = off");
            return String.join(
                    "\n",
                    sql.list(
                            "explain select count(*) from registration r" + condition.where(),
                            row -> row.text("QUERY PLAN"),
                            condition.parameters()));
        });

        assertThat(plan).contains("event_id = ", "search_text ~~").doesNotContain("Seq Scan", "lower(", "concat_ws");
    }

    private List<String> found(String words) {
        return inTransaction(() -> directory.of(event, RegistrationFilter.ALL, new PageRequest(0, 20, words, null)))
                .items()
                .stream()
                .map(RegistrationView::code)
                .toList();
    }
}
