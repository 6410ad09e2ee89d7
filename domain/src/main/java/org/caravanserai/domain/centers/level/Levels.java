package org.caravanserai.domain.centers.level;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** The CEFR equivalent of a level; empty: none, or below A1. */
    Optional<CefrLevel> cefr(String mapping, String scheme, String schemeVersion, String level);

    /** What mappings say of all levels, by mapping, scheme and its version, in the order of the scale. */
    Map<String, List<MappedLevel>> mapped();

    /**
     * Adds a mapping, or to one that there is what it says of a further scheme.
     *
     * @param mapping name, source and year count only where there is none of its code
     */
    void map(LevelMapping mapping, List<MappedLevel> levels);

    /** Adds a level that a person claims. */
    void claim(UUID account, LevelRecord claimed, Instant now);
}
