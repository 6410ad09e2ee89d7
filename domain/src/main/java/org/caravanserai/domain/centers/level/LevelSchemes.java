package org.caravanserai.domain.centers.level;

import java.util.List;
import java.util.Optional;

/** The schemes that levels are told in. */
public interface LevelSchemes {

    /** The scheme with this code and version. */
    Optional<LevelScheme> find(String code, String version);

    /**
     * @param name code and version with a space between them
     */
    default Optional<LevelScheme> named(String name) {
        int space = name.lastIndexOf(' ');
        return space < 0 ? Optional.empty() : find(name.substring(0, space).strip(), name.substring(space + 1));
    }

    /** All that are in use, by code and version. */
    List<LevelScheme> inUse();

    /** A scheme with its status. */
    record Kept(LevelScheme scheme, LevelSchemeStatus status) {}

    /** All, by code and version. */
    List<Kept> all();

    /**
     * Adds a scheme that is in use from now on.
     *
     * @return whether there was none of this code and version
     */
    boolean add(LevelScheme scheme);

    /**
     * @return whether there is one, and its status was another one
     */
    boolean become(String code, String version, LevelSchemeStatus status);
}
