package org.caravanserai.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.programme.Booking;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.KeptProgramme;
import org.caravanserai.domain.events.programme.Keynotes;
import org.caravanserai.domain.events.programme.ProgrammeDraft;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.events.programme.Programmes;
import org.caravanserai.domain.events.programme.TakenOutSession;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.events.contribution.AcceptedContributions;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgrammeReleasesTest {

    private static final Clock CLOCK = Clock.fixed(EventFixtures.NOW, ZoneOffset.UTC);

    private final AcademicEvent event = EventFixtures.published();
    private final OneDraft drafts = new OneDraft();
    private final List<EventProgramme> published = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();

    @Test
    void aDraftWithinTheDatesOfTheEventGoesPublicWithIt() throws IOException {
        drafts.keep(event.id(), draft(schedule()), Set.of());
        releases().releaseWithEvent(event);
        assertThat(published).hasSize(1);
        assertThat(drafts.of(event.id())).isEmpty();
        assertThat(recorded).containsExactly("PROGRAMME_RELEASED");
    }

    @Test
    void aDraftOfAnotherYearStaysADraft() throws IOException {
        drafts.keep(event.id(), draft(schedule().replace("2027-05-1", "2020-12-2")), Set.of());
        releases().releaseWithEvent(event);
        assertThat(published).isEmpty();
        assertThat(drafts.of(event.id())).isPresent();
        assertThat(recorded).isEmpty();
    }

    @Test
    void anEventWithoutADraftIsPublishedAsItIs() {
        releases().releaseWithEvent(event);
        assertThat(published).isEmpty();
        assertThat(recorded).isEmpty();
    }

    private ProgrammeReleases releases() {
        var entries = (HistoryEntries) Proxy.newProxyInstance(
                HistoryEntries.class.getClassLoader(),
                new Class<?>[] {HistoryEntries.class},
                (proxy, method, arguments) -> {
                    recorded.add(((HistoryEntry) arguments[0]).action());
                    return null;
                });
        return new ProgrammeReleases(
                drafts,
                new PublishedProgrammes(),
                new EventsWorld().of(AcceptedContributions.class),
                new History(entries, new CurrentCaller(), CLOCK),
                CLOCK);
    }

    private static ProgrammeDraft draft(String schedule) {
        return new ProgrammeDraft(Ids.next(), schedule.getBytes(StandardCharsets.UTF_8), EventFixtures.NOW);
    }

    private static String schedule() throws IOException {
        try (InputStream file =
                ProgrammeReleasesTest.class.getResourceAsStream("/org/caravanserai/schedule/forum.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private final class PublishedProgrammes implements Programmes {
        @Override
        public Optional<KeptProgramme> of(UUID event) {
            return Optional.empty();
        }

        @Override
        public void replace(UUID event, EventProgramme programme, Instant now) {
            published.add(programme);
        }

        @Override
        public List<TakenOutSession> takenOut(UUID event) {
            return List.of();
        }

        @Override
        public void mark(UUID event, Keynotes keynotes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void forgetPeopleWith(EmailAddress email, Instant now) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneDraft implements ProgrammeDrafts {
        private @Nullable ProgrammeDraft draft;

        @Override
        public Optional<ProgrammeDraft> of(UUID event) {
            return Optional.ofNullable(draft);
        }

        @Override
        public void keep(UUID event, ProgrammeDraft draft, Set<Booking> bookings) {
            this.draft = draft;
        }

        @Override
        public void edit(UUID event, ProgrammeDraft draft, Set<Booking> freed, Set<Booking> bookings) {
            keep(event, draft, bookings);
        }

        @Override
        public Optional<ProgrammeDraft> take(UUID event, UUID id) {
            var taken = of(event).filter(kept -> kept.id().equals(id));
            taken.ifPresent(kept -> draft = null);
            return taken;
        }
    }
}
