package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caravanserai.centers.calendar.ShownWeek;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.web.centers.teaching.TeachingWords;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;

/** A week of sessions for the schedule on a page, each at the time that a clock at its center shows. */
@Named("weekModel")
@ApplicationScoped
public class WeekModel {

    private static final LocalTime EARLIEST = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(21, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final TeachingWords words;

    @Inject
    WeekModel(TeachingWords words) {
        this.words = words;
    }

    /**
     * @param address of a session: {@code class} leads to the public page, {@code attendance} to its list, {@code manage} to the class
     *     for its staff
     */
    public ScheduleModel of(ShownWeek shown, String address) {
        var model = new DefaultScheduleModel();
        for (var session : shown.sessions()) {
            model.addEvent(DefaultScheduleEvent.builder()
                    .id(session.id().toString())
                    .title(title(session))
                    .startDate(local(session, session.startsAt()))
                    .endDate(local(session, session.endsAt()))
                    .url(address(session, address))
                    .styleClass("week-" + session.state().name().toLowerCase(Locale.ROOT))
                    .build());
        }
        return model;
    }

    /** Link of a session, as {@link #of} says. */
    public String address(SessionRow session, String address) {
        return switch (address) {
            case "attendance" -> "/manage/sessions/" + session.id() + "/attendance";
            case "manage" -> "/manage/classes/" + session.code() + "/sessions";
            default -> "/classes/" + session.code();
        };
    }

    /** When the first hour of the schedule begins: at eight, or with the earliest session. */
    public String from(ShownWeek shown) {
        return CLOCK.format(starts(shown).stream()
                .min(Comparator.naturalOrder())
                .orElse(EARLIEST)
                .withMinute(0));
    }

    /** When its last hour ends: at nine in the evening, or at midnight when something ends later. */
    public String to(ShownWeek shown) {
        boolean late = shown.sessions().stream()
                .anyMatch(each -> local(each, each.endsAt()).toLocalTime().isAfter(LATEST)
                        || !local(each, each.endsAt())
                                .toLocalDate()
                                .equals(local(each, each.startsAt()).toLocalDate()));
        return late ? "24:00:00" : CLOCK.format(LATEST);
    }

    private static List<LocalTime> starts(ShownWeek shown) {
        return Stream.concat(Stream.of(EARLIEST), shown.sessions().stream().map(each -> local(each, each.startsAt())
                        .toLocalTime()))
                .toList();
    }

    private String title(SessionRow session) {
        var title = words.title(session.courseTitle(), session.className());
        var room = session.room() == null ? title : title + " · " + session.room();
        return session.state() == SessionState.CANCELLED ? "✕ " + room : room;
    }

    private static LocalDateTime local(SessionRow session, Instant moment) {
        return moment.atZone(session.zone()).toLocalDateTime();
    }
}
