package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link ProgrammeDrafts} promises. */
public interface ProgrammeDraftsContract extends PortContract {

    ProgrammeDrafts drafts();

    AcademicEvents events();

    Organizations organizations();

    @Test
    default void anEventHasOneDraftWhichIsTakenOnce() {
        var event = event();
        var first = draft();
        var second = draft();
        inTransaction(() -> drafts().keep(event, first, Set.of()));
        inTransaction(() -> drafts().keep(event, second, Set.of()));
        assertThat(inTransaction(() -> drafts().of(event).map(ProgrammeDraft::id)))
                .contains(second.id());
        assertThat(inTransaction(() -> drafts().take(event, first.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts().take(event, second.id())))
                .hasValueSatisfying(taken -> assertThat(taken.source()).containsExactly(1, 2, 3));
        assertThat(inTransaction(() -> drafts().take(event, second.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts().of(event))).isEmpty();
    }

    @Test
    default void aRoomIsTakenOnceAtATimeUnlessAFileSaidOtherwise() {
        var event = event();
        var opening = booking(0, 45, false);
        var talk = booking(45, 90, false);
        inTransaction(() -> drafts().keep(event, draft(), Set.of(booking(-30, 10, true), booking(-15, 5, true))));
        inTransaction(() -> drafts().edit(event, draft(), Set.of(), Set.of(opening)));
        inTransaction(() -> drafts().edit(event, draft(), Set.of(), Set.of(opening, talk)));
        assertThatThrownBy(() ->
                        inTransaction(() -> drafts().edit(event, draft(), Set.of(), Set.of(booking(30, 60, false)))))
                .isInstanceOf(RuntimeException.class);
        inTransaction(() -> drafts().edit(event, draft(), Set.of(opening, talk), Set.of(booking(30, 60, false))));
        var last = draft();
        inTransaction(() -> drafts().keep(event, last, Set.of()));
        inTransaction(() -> drafts().edit(event, last, Set.of(), Set.of(booking(30, 60, false))));
        inTransaction(() -> drafts().take(event, last.id()));
        inTransaction(() -> drafts().edit(event, draft(), Set.of(), Set.of(booking(30, 60, false))));
    }

    private static Booking booking(int start, int end, boolean tolerated) {
        return new Booking(
                Booking.Kind.ROOM,
                new UUID(0, 7),
                Ids.next(),
                EventFixtures.NOW.plusSeconds(60L * start),
                EventFixtures.NOW.plusSeconds(60L * end),
                tolerated);
    }

    private UUID event() {
        var organization = Bodies.unowned();
        inTransaction(() -> organizations().add(organization));
        var event = EventFixtures.of(organization.id(), EventFixtures.forum().registration());
        inTransaction(() -> events().add(event));
        return event.id();
    }

    private static ProgrammeDraft draft() {
        return new ProgrammeDraft(Ids.next(), new byte[] {1, 2, 3}, EventFixtures.NOW);
    }
}
