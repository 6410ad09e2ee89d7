package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.AddRoom;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** What directors of the demo data plan before there are classes: terms, courses and rooms. */
@ApplicationScoped
class DemoTerms {

    private static final String DIRECTOR = "center";
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DemoPeople people;
    private final PlanTerm terms;
    private final PlanCourse courses;
    private final AddRoom rooms;

    @Inject
    DemoTerms(DemoPeople people, PlanTerm terms, PlanCourse courses, AddRoom rooms) {
        this.people = people;
        this.terms = terms;
        this.courses = courses;
        this.rooms = rooms;
    }

    /** The present day at the centers. */
    LocalDate today() {
        return people.today(HANOI);
    }

    String term(Slug center, Map<String, String> name, LocalDate from, LocalDate to) {
        people.actAs(DIRECTOR);
        return terms.execute(center, null, new PlanTerm.TermDraft(new LocalizedText(name), from, to, null));
    }

    String course(Slug center, CourseDraft draft) {
        people.actAs(DIRECTOR);
        return courses.execute(center, null, draft);
    }

    String room(Slug center, String name, int places) {
        people.actAs(DIRECTOR);
        return rooms.execute(center, new AddRoom.Command(name, places)).toString();
    }

    /** Twice a week; not on Sundays, when the center is closed. */
    static List<WeeklyPattern.Slot> twiceAWeek(LocalDate day, String time) {
        var first = day.getDayOfWeek() == DayOfWeek.SUNDAY ? DayOfWeek.TUESDAY : day.getDayOfWeek();
        var second = first.plus(3) == DayOfWeek.SUNDAY ? DayOfWeek.MONDAY : first.plus(3);
        return List.of(
                new WeeklyPattern.Slot(first, LocalTime.parse(time), 90),
                new WeeklyPattern.Slot(second, LocalTime.parse(time), 90));
    }
}
