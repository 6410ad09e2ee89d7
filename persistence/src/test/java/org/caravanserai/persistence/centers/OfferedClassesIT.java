package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.search.SearchTerm;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes of all centers by what a learner asks for, with the values that would find something. */
class OfferedClassesIT extends PostgresTest {

    /** A Monday, at 18:00 in Hanoi. */
    private static final Instant MONDAY_EVENING = Instant.parse("2026-11-30T11:00:00Z");

    private Sql sql;

    @BeforeEach
    void connected() {
        sql = wired(new Sql());
    }

    /** A class that is open, at a center of its own in a country that no other test uses. */
    private CourseClass aClass(String country, int places, Instant... sessions) {
        return inTransaction(() -> {
            var unique = Ids.next().toString().substring(20).replace("-", "");
            var host = new Organization(Slug.of("x-" + unique), Bodies.unowned().profile(), NOW, null);
            entities.persist(host);
            entities.flush();
            var center = CenterFixtures.draft("c-" + unique, host.id(), null, NOW);
            entities.persist(center);
            entities.flush();
            var teaching = repository(JpaTeaching.class);
            var term = Classes.term(center.id());
            teaching.add(term);
            var course = Classes.course(center.id());
            teaching.add(course);
            var made = new CourseClass(term, course, Classes.terms(1, places, null, null), HANOI, NOW);
            teaching.add(made);
            repository(JpaEnrolments.class).add(new ClassSeats(made.id(), places));
            int number = 1;
            for (var begin : sessions) {
                teaching.add(
                        new ClassSession(made.id(), number++, begin, begin.plus(Duration.ofMinutes(90)), null, null));
            }
            entities.flush();
            sql.update(
                    "update centers set state = 'OPERATING', approval_number = slug, opened_on = date '2026-01-01', country = ?, city = 'Hanoi' where id = ?",
                    country,
                    center.id());
            sql.update("update course_class set state = 'OPEN' where id = ?", made.id());
            return made;
        });
    }

    private static OfferFilter wanted(
            String country, @Nullable DayOfWeek weekday, @Nullable Daytime daytime, @Nullable Boolean places) {
        return new OfferFilter(
                null, null, null, null, country, weekday, daytime, null, null, places, SearchPhrase.EMPTY);
    }

    private FacetedPage<OfferedClass> find(OfferFilter filter) {
        return inTransaction(() -> new SqlOfferedClasses(sql).find(filter, new PageRequest(0, 20, null, null), NOW));
    }

    private static List<UUID> ids(FacetedPage<OfferedClass> found) {
        return found.page().items().stream().map(each -> each.row().id()).toList();
    }

    @Test
    void aWeekdayAndAPartOfTheDayAreThoseOfOneSession() {
        var monday = aClass("FJ", 20, MONDAY_EVENING, MONDAY_EVENING.plus(Duration.ofHours(37)));
        var wednesday = aClass("FJ", 20, MONDAY_EVENING.plus(Duration.ofDays(2)));

        assertThat(ids(find(wanted("FJ", null, null, null)))).containsExactly(monday.id(), wednesday.id());
        assertThat(ids(find(wanted("FJ", DayOfWeek.MONDAY, Daytime.EVENING, null))))
                .containsExactly(monday.id());
        assertThat(ids(find(wanted("FJ", DayOfWeek.WEDNESDAY, Daytime.EVENING, null))))
                .as("the first class is held on Wednesday morning")
                .containsExactly(wednesday.id());
        assertThat(find(wanted("FJ", DayOfWeek.MONDAY, null, null)).page().items())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.weekdays()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
                    assertThat(found.daytimes()).containsExactly(Daytime.MORNING, Daytime.EVENING);
                    assertThat(found.city()).isEqualTo("Hanoi");
                });
    }

    @Test
    void filtersOfferWhatOccursWithWhatTheOthersAskFor() {
        aClass("NR", 20, MONDAY_EVENING, MONDAY_EVENING.plus(Duration.ofHours(37)));
        aClass("NR", 20, MONDAY_EVENING.plus(Duration.ofDays(2)));
        aClass("NR", 20);

        var any = find(wanted("NR", null, null, null)).facets();
        assertThat(any.of("language")).containsExactly(new Facets.Value("zh", 3));
        assertThat(any.of("level")).containsExactly(new Facets.Value("CEFR A2", 3));
        assertThat(any.of("weekday")).containsExactly(new Facets.Value("WEDNESDAY", 2), new Facets.Value("MONDAY", 1));
        assertThat(any.of("start"))
                .containsExactlyInAnyOrder(new Facets.Value("2026-11", 1), new Facets.Value("2026-12", 1));
        assertThat(any.of("country"))
                .as("whatever is chosen in the same filter")
                .contains(new Facets.Value("NR", 3));

        var evening = find(wanted("NR", null, Daytime.EVENING, null)).facets();
        assertThat(evening.of("weekday"))
                .containsExactly(new Facets.Value("MONDAY", 1), new Facets.Value("WEDNESDAY", 1));
        assertThat(evening.of("daytime"))
                .containsExactly(new Facets.Value("EVENING", 2), new Facets.Value("MORNING", 1));
        assertThat(evening.of("free")).containsExactly(new Facets.Value("true", 2));
    }

    @Test
    void whoNamesACityAndWantsToLearnOnlineTakesEither() {
        var hanoi = aClass("FK", 20, MONDAY_EVENING);
        var hue = aClass("FK", 20, MONDAY_EVENING.plus(Duration.ofDays(1)));
        var online = aClass("FK", 20, MONDAY_EVENING.plus(Duration.ofDays(2)));
        inTransaction(() -> {
            sql.update(
                    "update centers set city = 'Hue' where id = (select center_id from course_class where id = ?)",
                    hue.id());
            sql.update(
                    "update course_class set mode = 'ONLINE', room_id = null, point_id = null where id = ?",
                    online.id());
        });
        assertThat(ids(find(where(null)))).containsExactly(hanoi.id());
        assertThat(ids(find(where(false)))).containsExactly(hanoi.id());
        var either = find(where(true));
        assertThat(ids(either)).containsExactly(hanoi.id(), online.id());
        assertThat(either.facets().of("online"))
                .containsExactly(new Facets.Value("true", 2), new Facets.Value("false", 1));
        assertThat(either.facets().of("place"))
                .containsExactly(new Facets.Value("Hanoi", 2), new Facets.Value("Hue", 2));
    }

    private static OfferFilter where(@Nullable Boolean online) {
        return new OfferFilter(
                null, null, online, Set.of("Hanoi"), "FK", null, null, null, null, null, SearchPhrase.EMPTY);
    }

    @Test
    void aFullClassIsFoundByWhoWouldWait() {
        var full = aClass("TO", 1, MONDAY_EVENING);
        inTransaction(() -> {
            sql.update("update class_seats set taken = 1, registered = 1 where class_id = ?", full.id());
        });
        var open = aClass("TO", 1, MONDAY_EVENING);
        assertThat(ids(find(wanted("TO", null, null, true)))).containsExactly(open.id());
        assertThat(ids(find(wanted("TO", null, null, false)))).containsExactly(full.id());
    }

    @Test
    void onlyClassesThatTakeEnrolmentsOfCentersThatDo() {
        var suspended = aClass("WS", 5, MONDAY_EVENING);
        var planned = aClass("WS", 5, MONDAY_EVENING);
        inTransaction(() -> {
            sql.update(
                    "update centers set state = 'SUSPENDED' where id = (select center_id from course_class where id = ?)",
                    suspended.id());
            sql.update("update course_class set state = 'PLANNED' where id = ?", planned.id());
        });
        assertThat(find(wanted("WS", null, null, null)).page().total()).isZero();
    }

    @Test
    void everyFilterIsACondition() {
        var found = aClass("KI", 5, MONDAY_EVENING);
        var words = new SearchPhrase(List.of(new SearchTerm("zephyr", Set.of("zephyr"), true)));
        var all = new OfferFilter(
                LanguageTag.of("zh"),
                "a2",
                false,
                Set.of("Hanoi", "Hue"),
                "KI",
                DayOfWeek.MONDAY,
                Daytime.EVENING,
                true,
                "2026-11",
                true,
                SearchPhrase.EMPTY);
        assertThat(ids(find(all))).containsExactly(found.id());
        assertThat(find(all.with(words)).page().total()).isZero();
    }

    @Test
    void anUnknownOrderIsRefused() {
        assertThatThrownBy(() -> inTransaction(() -> new SqlOfferedClasses(sql)
                        .find(wanted("VN", null, null, null), new PageRequest(0, 20, null, "colour"), NOW)))
                .isInstanceOf(Invalid.class);
    }
}
