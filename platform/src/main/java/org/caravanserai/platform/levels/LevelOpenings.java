package org.caravanserai.platform.levels;

import java.time.Instant;
import java.util.List;

/** What an area has that is open to people with a level in a language. An area contributes a bean. */
public interface LevelOpenings {

    /** Those that anybody may see, at this moment, with the need for a level; at most a hundred. */
    List<LevelOpening> openAt(Instant now);
}
