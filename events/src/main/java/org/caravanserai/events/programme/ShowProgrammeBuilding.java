package org.caravanserai.events.programme;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.contribution.ContributionAuthor;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionType;
import org.caravanserai.domain.events.programme.DoubleBooking;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.domain.events.programme.ProgrammeDrafts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.contribution.AcceptedContributions;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;

/** The programme of an own event as it is being built by hand: the draft, else what is public, else nothing yet. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ShowProgrammeBuilding {

    private final OwnEvents ownEvents;
    private final ProgrammeEdits edits;
    private final ProgrammeDrafts drafts;
    private final AcceptedContributions accepted;
    private final ContributionCalls calls;

    @Inject
    ShowProgrammeBuilding(
            OwnEvents ownEvents,
            ProgrammeEdits edits,
            ProgrammeDrafts drafts,
            AcceptedContributions accepted,
            ContributionCalls calls) {
        this.ownEvents = ownEvents;
        this.edits = edits;
        this.drafts = drafts;
        this.accepted = accepted;
        this.calls = calls;
    }

    /**
     * @param title of the event
     * @param timeZone of the event
     * @param days of the event, by its calendar, and those of the programme
     * @param draft whether it is a draft, which differs from what is public
     * @param unplaced accepted contributions that have no session yet
     * @param clashes sessions that take the same room or speaker at the same time
     */
    public record Answer(
            LocalizedText title,
            ZoneId timeZone,
            List<LocalDate> days,
            EventProgramme programme,
            boolean draft,
            List<Unplaced> unplaced,
            List<DoubleBooking.Clash> clashes) {

        public Answer {
            days = List.copyOf(days);
            unplaced = List.copyOf(unplaced);
            clashes = List.copyOf(clashes);
        }

        /**
         * A session as it can be changed.
         *
         * @throws NotFound when there is no such session
         */
        public Editable<ProgrammeSessionDraft> session(UUID guid) {
            var found = programme.session(guid);
            return new Editable<>(ProgrammeSessionDraft.of(found, timeZone), ProgrammeEdits.state(found));
        }

        /**
         * A room as it can be changed.
         *
         * @throws NotFound when there is no such room
         */
        public Editable<ProgrammeRoomDraft> room(String name) {
            var found = programme.room(name);
            return new Editable<>(ProgrammeRoomDraft.of(found), ProgrammeEdits.state(found));
        }
    }

    /**
     * An accepted contribution without a session.
     *
     * @param minutes how long its type is; 0: not said
     */
    @Described(name = "UnplacedContribution")
    public record Unplaced(String code, String title, List<String> authors, int minutes) {}

    /**
     * @param state names what was seen, for the change
     */
    public record Editable<T>(T draft, String state) {}

    /**
     * @throws NotFound when the event is not the caller's
     */
    public Answer execute(String slug) {
        var event = ownEvents.bySlug(slug);
        var programme = edits.current(event);
        return new Answer(
                event.title(),
                event.schedule().timeZone(),
                days(event.schedule(), programme),
                programme,
                drafts.of(event.id()).isPresent(),
                unplaced(event.id(), programme),
                DoubleBooking.in(programme));
    }

    private List<Unplaced> unplaced(UUID event, EventProgramme programme) {
        var terms = calls.of(event).map(ContributionCall::terms);
        return accepted.of(event).stream()
                .filter(each -> AcceptedContributions.session(programme, each).isEmpty())
                .map(each -> new Unplaced(
                        each.code(),
                        each.content().title(),
                        each.content().authors().stream()
                                .map(ContributionAuthor::name)
                                .toList(),
                        terms.flatMap(known -> known.type(each.type()))
                                .map(ContributionType::minutes)
                                .orElse(0)))
                .toList();
    }

    private static List<LocalDate> days(Schedule schedule, EventProgramme programme) {
        var zone = schedule.timeZone();
        var first = schedule.startsAt().atZone(zone).toLocalDate();
        var last = schedule.endsAt().minusNanos(1).atZone(zone).toLocalDate();
        return Stream.concat(
                        first.datesUntil(last.plusDays(1)),
                        programme.sessions().stream()
                                .map(session ->
                                        session.start().atZoneSameInstant(zone).toLocalDate()))
                .distinct()
                .sorted()
                .toList();
    }
}
