package org.caravanserai.domain.centers.level;

import java.util.List;
import java.util.Optional;

/** The schemes that levels are told in. */
public interface LevelSchemes {

    /** By code and version. */
    Optional<LevelScheme> find(String code, String version);

    /** All that are in use, by code and version. */
    List<LevelScheme> inUse();
}
