package org.caravanserai.platform.levels;

import java.util.List;

/** The scales in which levels of languages are told. The area that keeps levels provides the one bean. */
public interface LevelScales {

    /** All that are in use, by code and version. */
    List<LevelScale> inUse();
}
