package org.caravanserai.platform.levels;

import java.util.List;

/** The scales of language levels. The area that stores levels provides the one bean. */
public interface LevelScales {

    /** All that are in use, by code and version. */
    List<LevelScale> inUse();
}
