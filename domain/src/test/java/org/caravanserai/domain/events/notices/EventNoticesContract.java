package org.caravanserai.domain.events.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.RegistrationsFixture;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue.Text;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** What {@link EventNotices} promises; what it leaves in the history of registrations is tested beside the database. */
public interface EventNoticesContract extends RegistrationsFixture {

    EventNotices notices();

    /** What this person has put away, the earliest first. */
    List<UUID> readBy(UUID registration);

    @Test
    default void whoReadsANoticeHasReadAllBeforeIt() {
        var event = event(9, EventFixtures.START);
        var registration =
                registered(event, guest("Anna", "Berg", null, null), NOW).id();
        var another = registered(event, guest("Wei", "Li", null, null), NOW).id();
        var first = published(event, NOW.plusSeconds(60));
        var second = published(event, NOW.plusSeconds(120));
        published(event, NOW.plusSeconds(180));
        assertThat(readBy(registration)).isEmpty();
        inTransaction(() -> notices().read(registration, second));
        assertThat(readBy(registration)).containsExactly(first, second);
        assertThat(readBy(another)).isEmpty();
        inTransaction(() -> notices().read(registration, first));
        assertThat(readBy(registration)).containsExactly(first, second);
    }

    @Test
    default void aNoticeOfAnotherEventIsNotRead() {
        var event = event(9, EventFixtures.START);
        var registration =
                registered(event, guest("Anna", "Berg", null, null), NOW).id();
        published(event, NOW.plusSeconds(60));
        var other = published(event(9, EventFixtures.START), NOW.plusSeconds(120));
        inTransaction(() -> {
            notices().read(registration, other);
            notices().read(registration, Ids.next());
        });
        assertThat(readBy(registration)).isEmpty();
    }

    private UUID published(AcademicEvent event, Instant at) {
        var changes = List.of(new FieldDifference("venue.city", null, Text.of("Xi'an")));
        var notice = new EventNotice(Ids.next(), EventNotice.Audience.EVERYBODY, at, changes);
        inTransaction(() -> notices().publish(event.id(), notice, "EVENT_CHANGED", Caller.SYSTEM));
        return notice.id();
    }
}
