package org.caravanserai.web.help;

import java.util.List;
import java.util.Locale;

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
        return "help.topic." + name();
    }

    /** Keys of its steps. */
    public List<String> getSteps() {
        return List.of("help.first." + name(), "help.second." + name(), "help.third." + name());
    }
}
