package org.caravanserai.domain.cooperation.reference;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about groups of countries. Names are stored with the history, so a constant must not be renamed. */
public enum GroupAction implements HistoryAction {
    VERSION_ADDED,
    GROUP_ADDED;

    public static final Subject SUBJECT = new Subject("COUNTRY_GROUP");

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    /** Id of a group in the history. */
    public static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("country-group:" + code).getBytes(StandardCharsets.UTF_8));
    }
}
