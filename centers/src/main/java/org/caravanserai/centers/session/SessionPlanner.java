package org.caravanserai.centers.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Holiday;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.centers.teaching.Timetable;

/** Makes sessions of a weekly pattern in the calendar of the center, and says what is in their way. */
@ApplicationScoped
class SessionPlanner {

    private final TeachingTerms allTerms;
    private final ClassSessions sessions;
    private final Timetable timetable;

    @Inject
    SessionPlanner(TeachingTerms allTerms, ClassSessions sessions, Timetable timetable) {
        this.allTerms = allTerms;
        this.sessions = sessions;
        this.timetable = timetable;
    }

    /** Planned sessions that have not begun are about to be replaced, so they are ignored when checking clashes. */
    SessionPlan plan(Center center, CourseClass found, PatternDraft draft) {
        var term = allTerms.term(found.term()).orElseThrow();
        var calendar = center.calendar();
        var holidays = calendar.holidays().stream().map(Holiday::day).collect(Collectors.toSet());
        var plan = draft.in(term).plan(found.zone(), calendar.weekend(), holidays);
        var replaced = sessions.sessions(found.id()).stream()
                .filter(session -> session.state() == SessionState.PLANNED)
                .map(ClassSession::id)
                .collect(Collectors.toSet());
        var terms = found.terms();
        var clashes = timetable
                .clashes(
                        found.id(),
                        plan.sessions().stream()
                                .map(each -> new Timetable.Wanted(each.startsAt(), each.endsAt()))
                                .toList(),
                        terms.room(),
                        terms.teacher(),
                        null)
                .stream()
                .filter(clash -> !replaced.contains(clash.session()))
                .toList();
        return new SessionPlan(plan.sessions(), plan.leftOut(), clashes, found.zone());
    }
}
