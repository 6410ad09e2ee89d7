package org.caravanserai.domain.centers.plan;

/** What a center sets itself as targets for a year, and is counted at its end. */
public enum YearFigure {
    /** Classes held, with a session in the year. */
    CLASSES(false),
    /** Different people who learned in these classes. */
    LEARNERS(false),
    /** Hours of sessions that were held. */
    HOURS(false),
    /** Certificates issued in the year and still valid. */
    CERTIFICATES(false),
    /** Attendance in percent of the marks that count. */
    ATTENDANCE(true),
    /** Enrolments that reached the goal, in percent of those that are over. */
    COMPLETION(true),
    /** Public events of the host on the platform. */
    EVENTS(false);

    private final boolean percent;

    YearFigure(boolean percent) {
        this.percent = percent;
    }

    /** Whether it is a share in percent. */
    public boolean isPercent() {
        return percent;
    }
}
