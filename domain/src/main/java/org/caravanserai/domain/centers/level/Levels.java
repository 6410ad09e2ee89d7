package org.caravanserai.domain.centers.level;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.CefrLevel;

/** The levels of people. The present level is always asked, never stored. */
public interface Levels {

    /** The mapping that is used where nobody chose one. */
    String USUAL_MAPPING = "OWNER";

    List<LevelMapping> mappings();

    /**
     * All levels of a person by language, the latest first: those of valid certificates and those that the person claims.
     *
     * @param mapping code of the mapping to the CEFR
     */
    List<LevelRecord> of(UUID account, String mapping);

    /** What a level means on the CEFR; empty: nothing, or below A1. */
    Optional<CefrLevel> cefr(String mapping, String scheme, String schemeVersion, String level);

    /** Adds a level that a person claims. */
    void claim(UUID account, LevelRecord claimed, Instant now);
}
