package org.caravanserai.domain.centers.level;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about scales of levels. Names are stored with the history, so a constant must not be renamed. */
public enum LevelScaleAction implements HistoryAction {
    SCHEME_ADDED,
    SCHEME_STATUS_CHANGED,
    MAPPING_ADDED;

    public static final Subject SUBJECT = new Subject("LEVEL_SCALE");

    /** What the history of a scheme is kept under: schemes have a code and a version, and no identifier. */
    public static UUID idOf(String code, String version) {
        return UUID.nameUUIDFromBytes(("level-scheme " + code + " " + version).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
