package org.caravanserai.acceptance.harness;

import java.util.Locale;

/** The accounts of the demo data. */
public enum Demo {
    ADMIN,
    AUTHORITY,
    ORGANIZER,
    SCHOLAR,
    OFFICER,
    PARTNER,
    CENTER,
    TEACHER,
    REVIEWER,
    ANALYST;

    /** The one password of them all. */
    public static final String PASSWORD = "caravanserai";

    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@demo.caravanserai.example";
    }
}
