package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What {@link TeachingTerms}, {@link Courses}, {@link Rooms}, {@link CourseClasses} and {@link ClassSessions} promise. */
public interface TeachingContract extends ClassContract {

    @Test
    default void termsOfACenterAreListedTheLatestFirst() {
        var center = center().id();
        var spring = term(center, LocalDate.of(2027, 2, 1));
        var winter = term(center, LocalDate.of(2026, 11, 1));
        var autumn = term(center, LocalDate.of(2027, 9, 1));
        term(center().id(), LocalDate.of(2027, 2, 1));
        assertThat(inTransaction(() -> terms().terms(center)))
                .extracting(TeachingTerm::code)
                .containsExactly(autumn.code(), spring.code(), winter.code());
        assertThat(inTransaction(() -> terms().term(winter.code())))
                .hasValueSatisfying(found -> assertThat(found.firstDay()).isEqualTo(winter.firstDay()));
        assertThat(inTransaction(() -> terms().term(winter.id()))).isPresent();
        assertThat(inTransaction(() -> terms().term("NOTERM"))).isEmpty();
        assertThat(inTransaction(() -> terms().term(Ids.next()))).isEmpty();
    }

    @Test
    default void aRevisedCourseIsFoundByItsCodeInPlaceOfTheOneBefore() {
        var center = center().id();
        var first = Classes.course(center);
        inTransaction(() -> courses().add(first));
        var revised = inTransaction(() -> {
            var before = courses().course(first.code()).orElseThrow();
            var next = before.revised(Classes.content("A1"), Classes.CEFR, NOW);
            courses().add(next);
            return next;
        });
        assertThat(inTransaction(() -> courses().course(first.code()))).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(revised.id());
            assertThat(found.revision()).isEqualTo(2);
            assertThat(found.content()).isEqualTo(Classes.content("A1"));
        });
        assertThat(inTransaction(() -> courses().course(first.id()))).hasValueSatisfying(found -> {
            assertThat(found.isCurrent()).isFalse();
            assertThat(found.content()).isEqualTo(Classes.content(null));
        });
        assertThat(inTransaction(() -> courses().course("NOCOURSE"))).isEmpty();
        assertThat(inTransaction(() -> courses().course(Ids.next()))).isEmpty();
    }

    @Test
    default void coursesOfACenterAreListedTheOldestFirst() {
        var center = center().id();
        var younger = new Course(center, Classes.content(null), Classes.CEFR, NOW.plusSeconds(60));
        inTransaction(() -> courses().add(younger));
        var older = Classes.course(center);
        inTransaction(() -> courses().add(older));
        var elsewhere = Classes.course(center().id());
        inTransaction(() -> courses().add(elsewhere));
        assertThat(inTransaction(() -> courses().courses(center)))
                .extracting(Course::code)
                .containsExactly(older.code(), younger.code());
    }

    @Test
    default void roomsAreListedByNameAndANameIsGivenOnceAtACenter() {
        var center = center().id();
        room(center, "B2");
        var first = room(center, "A1");
        room(center().id(), "A1");
        assertThat(inTransaction(() -> rooms().rooms(center)))
                .extracting(Room::name)
                .containsExactly("A1", "B2");
        assertThat(inTransaction(() -> rooms().room(first.id())))
                .hasValueSatisfying(found -> assertThat(found.places()).isEqualTo(30));
        assertThat(inTransaction(() -> rooms().room(Ids.next()))).isEmpty();
        assertTaken(() -> rooms().add(new Room(center, "A1", 10)));
    }

    @Test
    default void aClassIsFoundByCodeAndIdentityAndWrittenBackWhenItChanges() {
        var made = newClass();
        inTransaction(() -> classes().lock(made.code()).orElseThrow().become(ClassState.OPEN, 0));
        assertThat(inTransaction(() -> classes().ofCode(made.code()))).hasValueSatisfying(found -> {
            assertThat(found.state()).isEqualTo(ClassState.OPEN);
            assertThat(found.terms()).isEqualTo(made.terms());
            assertThat(found.zone()).isEqualTo(Classes.HANOI);
        });
        assertThat(inTransaction(() -> classes().byId(made.id())))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(made.code()));
        assertThat(inTransaction(() -> classes().ofCode("NOCLASS"))).isEmpty();
        assertThat(inTransaction(() -> classes().lock("NOCLASS"))).isEmpty();
        assertThat(inTransaction(() -> classes().byId(Ids.next()))).isEmpty();
    }

    @Test
    default void sessionsOfAClassAreListedByTheirBeginning() {
        var made = newClass();
        var second = session(made.id(), 1, MONDAY.plus(Duration.ofDays(7)));
        var first = session(made.id(), 2, MONDAY);
        session(newClass().id(), 1, MONDAY);
        assertThat(inTransaction(() -> sessions().sessions(made.id())))
                .extracting(ClassSession::id)
                .containsExactly(first.id(), second.id());
        assertTaken(() -> sessions()
                .add(new ClassSession(
                        made.id(), 2, MONDAY.plus(Duration.ofDays(1)), MONDAY.plus(Duration.ofDays(2)), null, null)));
    }

    @Test
    default void aSessionIsFoundByItsIdentityWrittenBackWhenItIsMovedAndTakenOutOfThePlan() {
        var made = newClass();
        var session = session(made.id(), 1, MONDAY);
        inTransaction(() -> sessions()
                .lockSession(session.id())
                .orElseThrow()
                .move(MONDAY.plusSeconds(3600), MONDAY.plusSeconds(7200), null, null, "a feast"));
        assertThat(inTransaction(() -> sessions().session(session.id()))).hasValueSatisfying(found -> {
            assertThat(found.startsAt()).isEqualTo(MONDAY.plusSeconds(3600));
            assertThat(found.movedFrom()).isEqualTo(MONDAY);
            assertThat(found.reason()).isEqualTo("a feast");
        });
        inTransaction(() -> sessions().remove(sessions().session(session.id()).orElseThrow()));
        assertThat(inTransaction(() -> sessions().session(session.id()))).isEmpty();
        assertThat(inTransaction(() -> sessions().lockSession(session.id()))).isEmpty();
        assertThat(inTransaction(() -> sessions().sessions(made.id()))).isEmpty();
    }

    private TeachingTerm term(UUID center, LocalDate firstDay) {
        var term = new TeachingTerm(center, LocalizedText.of("en", "Term"), firstDay, firstDay.plusDays(60), null);
        inTransaction(() -> terms().add(term));
        return term;
    }

    private Room room(UUID center, String name) {
        var room = new Room(center, name, 30);
        inTransaction(() -> rooms().add(room));
        return room;
    }
}
