package org.caravanserai.domain.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

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
        inTransaction(() -> drafts().keep(event, first));
        inTransaction(() -> drafts().keep(event, second));
        assertThat(inTransaction(() -> drafts().of(event).map(ProgrammeDraft::id)))
                .contains(second.id());
        assertThat(inTransaction(() -> drafts().take(event, first.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts().take(event, second.id())))
                .hasValueSatisfying(taken -> assertThat(taken.source()).containsExactly(1, 2, 3));
        assertThat(inTransaction(() -> drafts().take(event, second.id()))).isEmpty();
        assertThat(inTransaction(() -> drafts().of(event))).isEmpty();
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
