package org.caravanserai.platform.levels;

import java.time.Instant;
import java.util.List;

/** What an area has that is open to people with a level in a language. An area contributes a bean. */
public interface LevelOpenings {

    /** Openings that are public at this moment and require a level; at most a hundred. */
    List<LevelOpening> openAt(Instant now);
}
