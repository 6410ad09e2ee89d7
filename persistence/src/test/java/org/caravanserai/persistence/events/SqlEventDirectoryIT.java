package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventScope;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlEventDirectoryIT extends PostgresTest {

    private Sql sql;
    private SqlEventDirectory directory;
    private UUID organizer;

    @BeforeEach
    void anOrganizer() {
        sql = wired(new Sql());
        directory = new SqlEventDirectory(sql);
        organizer = inTransaction(() -> ColumnValues.organization(sql));
    }

    @Test
    void everyStageHasItsFirstEventsTheNearestFirst() {
        var far = event(EventState.DRAFT, 90);
        var near = event(EventState.DRAFT, 3);
        var over = event(EventState.DRAFT, -2);
        event(EventState.DRAFT, -400);
        var closed = event(EventState.CLOSED, -10);
        var cancelled = event(EventState.CANCELLED, -20);
        var archived = event(EventState.ARCHIVED, -30);
        event(EventState.REJECTED, -40);

        assertThat(perStage(3, EventState.DRAFT)).containsExactly(near, far, over);
        assertThat(perStage(3, EventState.CLOSED, EventState.CANCELLED, EventState.ARCHIVED, EventState.REJECTED))
                .containsExactly(closed, cancelled, archived);
    }

    @Test
    void whatWasSentBackComesBeforeWhatIsWithTheAuthority() {
        event(EventState.SUBMITTED, 1);
        var sentBack = event(EventState.RETURNED, 60);

        assertThat(perStage(1, EventState.SUBMITTED, EventState.RETURNED)).containsExactly(sentBack);
    }

    @Test
    void whatComesNextIsListedBeforeWhatIsOver() {
        var over = event(EventState.DRAFT, -20);
        var far = event(EventState.DRAFT, 60);
        var near = event(EventState.DRAFT, 2);
        var lately = event(EventState.DRAFT, -9);

        assertThat(inTransaction(() -> directory
                                .of(
                                        new EventScope(List.of(organizer), List.of()),
                                        null,
                                        new PageRequest(0, 9, null, "next"))
                                .items())
                        .stream()
                        .map(EventRow::id))
                .containsExactly(near, far, lately, over);
    }

    @Test
    void nothingOfAnotherOrganizerIsAmongThem() {
        var own = event(EventState.DRAFT, 5);
        var stranger = inTransaction(() -> ColumnValues.organization(sql));
        inTransaction(() -> ColumnValues.event(entities, stranger, "event-" + Ids.next()));

        assertThat(perStage(9, EventState.values())).containsExactly(own);
        assertThat(inTransaction(() -> directory.perStage(new EventScope(List.of(), List.of()), 9)))
                .isEmpty();
    }

    @Test
    void ownEventsAreFoundAndSortedByTheirTitles() {
        var forum = titled("{\"ar\": \"منتدى\", \"en\": \"100% forum\"}");
        var workshop = titled("{\"zh\": \"a_研讨会\"}");
        var lecture = titled("{\"en\": \"Lecture\"}");

        assertThat(own("%", null)).containsExactly(forum);
        assertThat(own("_", null)).containsExactly(workshop);
        assertThat(own("ZH\":", null))
                .as("names of languages are no words of a title")
                .isEmpty();
        assertThat(own("研讨", null)).containsExactly(workshop);
        assertThat(own("LECT", null)).containsExactly(lecture);
        assertThat(own(null, "title")).containsExactly(forum, workshop, lecture);
        assertThat(own(null, "-title")).containsExactly(lecture, workshop, forum);
    }

    private List<UUID> own(String query, String sort) {
        return inTransaction(() -> directory.of(
                        new EventScope(List.of(organizer), List.of()), null, new PageRequest(0, 9, query, sort)))
                .items()
                .stream()
                .map(EventRow::id)
                .toList();
    }

    @Test
    void eventsByThemselvesStandBesideThoseOfOrganizations() {
        var forum = titled("{\"en\": \"Forum\"}");
        titled("{\"en\": \"Another\"}");
        var alone = new EventScope(List.of(), List.of(forum));
        assertThat(inTransaction(() -> directory.of(alone, null, PageRequest.first(9)))
                        .items())
                .extracting(EventRow::id)
                .containsExactly(forum);
        assertThat(inTransaction(() -> directory.perStage(alone, 3))).hasSize(1);
        assertThat(inTransaction(() -> directory.perState(alone))).hasSize(1);
    }

    private UUID titled(String title) {
        var id = event(EventState.DRAFT, 5);
        inTransaction(() -> sql.update("update academic_event set title = ?::jsonb where id = ?", title, id));
        return id;
    }

    @Test
    void placesOnSiteComeBeforePlacesOnlineWhateverTheDatabaseSortsBy() {
        var slug = "event-" + Ids.next();
        inTransaction(() -> {
            var id = ColumnValues.event(entities, organizer, slug);
            for (var attendance : List.of(Attendance.ONLINE, Attendance.ON_SITE)) {
                sql.update("insert into seat_pool (event_id, attendance, capacity) values (?, ?, 5)", id, attendance);
            }
        });

        assertThat(inTransaction(() -> directory.bySlug(slug)).orElseThrow().pools())
                .extracting(EventView.Pool::attendance)
                .containsExactly("ON_SITE", "ONLINE");
    }

    private List<UUID> perStage(int most, EventState... states) {
        return inTransaction(() -> directory.perStage(new EventScope(List.of(organizer), List.of()), most)).stream()
                .filter(row -> List.of(states).contains(row.state()))
                .map(EventRow::id)
                .toList();
    }

    private UUID event(EventState state, int days) {
        return inTransaction(() -> {
            var id = ColumnValues.event(entities, organizer, "event-" + Ids.next());
            sql.update(
                    "update academic_event set state = ?, cancelled = ?, published_at = now(), starts_at = now() + ? *"
                            + " interval '1 day', ends_at = now() + ? * interval '1 day' + interval '1 hour' where id = ?",
                    state,
                    state == EventState.CANCELLED,
                    days,
                    days,
                    id);
            return id;
        });
    }
}
