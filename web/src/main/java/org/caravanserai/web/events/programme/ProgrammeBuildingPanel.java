package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammePerson;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The rooms and sessions of an own event's programme, one day at a time, to be changed by hand. */
@Named
@RequestScoped
public class ProgrammeBuildingPanel {

    private final ShowProgrammeBuilding show;
    private final RequestParameters parameters;
    private final Clock clock;
    private ShowProgrammeBuilding.@Nullable Answer shown;

    @Inject
    ProgrammeBuildingPanel(ShowProgrammeBuilding show, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * A session of the day.
     *
     * @param id its guid
     */
    public record Line(String id, ProgrammeSession session, String speakers) {

        static Line of(ProgrammeSession session) {
            return new Line(
                    session.guid().toString(),
                    session,
                    String.join(
                            ", ",
                            session.persons().stream()
                                    .map(ProgrammePerson::displayName)
                                    .toList()));
        }
    }

    /** Read on first use. */
    public ShowProgrammeBuilding.Answer getShown() {
        var found = shown;
        if (found == null) {
            found = show.execute(parameters.text("slug"));
            shown = found;
        }
        return found;
    }

    public List<ProgrammeRoom> getRooms() {
        return getShown().programme().rooms();
    }

    /** Of the form of a room. */
    public String address(ProgrammeRoom room) {
        return "/manage/events/" + parameters.text("slug") + "/programme/room?of="
                + URLEncoder.encode(room.name(), StandardCharsets.UTF_8);
    }

    /** The authors of a contribution. */
    public String names(ShowProgrammeBuilding.Unplaced contribution) {
        return String.join(", ", contribution.authors());
    }

    public List<ProgrammeDay> getDays() {
        return getShown().programme().days();
    }

    /** The day of the address, else the one that is now, else the first. */
    public @Nullable ProgrammeDay getChosen() {
        return new ProgrammeDays(getShown().programme()).chosen(parameters.text("day"), clock.instant());
    }

    /** Those of the chosen day, by time. */
    public List<Line> getSessions() {
        var day = getChosen();
        return day == null
                ? List.of()
                : getShown().programme().sessions().stream()
                        .filter(session -> session.day() == day.index())
                        .sorted(Comparator.comparing(session -> session.start().toInstant()))
                        .map(Line::of)
                        .toList();
    }
}
