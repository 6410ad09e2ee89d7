package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.level.LevelScheme;
import org.caravanserai.domain.centers.level.LevelSchemes;
import org.caravanserai.domain.centers.teaching.Course;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.centers.teaching.Room;
import org.caravanserai.domain.centers.teaching.Rooms;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The terms, courses and rooms of a center, for its staff. */
@UseCase
@Requires(Permission.READ_CLASSES)
public class ShowTeaching {

    private final TeachingTerms allTerms;
    private final Courses allCourses;
    private final Rooms allRooms;
    private final LevelSchemes schemes;
    private final CenterStaff staff;

    @Inject
    public ShowTeaching(
            TeachingTerms allTerms, Courses allCourses, Rooms allRooms, LevelSchemes schemes, CenterStaff staff) {
        this.allTerms = allTerms;
        this.allCourses = allCourses;
        this.allRooms = allRooms;
        this.schemes = schemes;
        this.staff = staff;
    }

    /**
     * @param schemes in which levels can be told
     */
    public record Shown(
            Center center,
            List<TeachingTerm> terms,
            List<Course> courses,
            List<Room> rooms,
            List<LevelScheme> schemes,
            boolean directs) {}

    /**
     * @throws NotFound when the caller does not work there
     */
    public Shown execute(Slug slug) {
        var center = staff.worked(slug);
        return new Shown(
                center,
                allTerms.terms(center.id()),
                allCourses.courses(center.id()),
                allRooms.rooms(center.id()),
                schemes.inUse(),
                staff.directs(center));
    }
}
