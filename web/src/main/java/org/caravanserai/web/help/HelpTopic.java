package org.caravanserai.web.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the help explains, in the order in which it is listed: what anybody can do first, then the workspaces. */
public enum HelpTopic {
    PARTICIPANT("/events"),
    APPLICANT("/exchanges"),
    LEARNER("/centers"),
    INVITED("/my"),
    MANAGER("/manage/organizations"),
    ORGANIZER("/manage/events"),
    OFFICER("/manage/exchanges"),
    REVIEWER("/manage/exchanges/reviews"),
    TEACHER("/manage/teaching"),
    DIRECTOR("/manage/centers"),
    AUTHORITY("/manage/approvals"),
    ANALYST("/cooperation"),
    ADMINISTRATOR("/admin");

    private static final int STEPS = 3;

    private final String part;

    HelpTopic(String part) {
        this.part = part;
    }

    /** The address of the page where it is done. */
    public String getPart() {
        return part;
    }

    public String getAddress() {
        return "/help/" + name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name. */
    public String getTitle() {
        return "help." + name() + ".title";
    }

    /** Keys of its steps. */
    public List<String> getSteps() {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> "help." + name() + "." + step)
                .toList();
    }
}
