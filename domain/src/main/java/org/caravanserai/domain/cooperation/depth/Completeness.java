package org.caravanserai.domain.cooperation.depth;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * The test whether a mechanism has clear objectives, can be carried out and follows a clear process: one point for each part it has.
 *
 * @param source kind of the record in the registry
 * @param reference slug there
 * @param countries other than the home country, with which it is
 * @param present the parts that it has
 */
public record Completeness(
        String source, String reference, LocalizedText title, List<String> countries, Set<Part> present) {

    /** A mechanism with fewer points is not deep. */
    public static final int DEEP = 5;

    /** Part of a complete mechanism. */
    public enum Part {
        /** An objective that can be measured. */
        OBJECTIVE,
        /** Each side has named a responsible party. */
        OWNERS,
        /** Milestones or meetings with dates. */
        MILESTONES,
        /** Steps are assigned: it has been approved and evidence goes to the other side. */
        WORKFLOW,
        /** Funding or contributions are recorded. */
        BUDGET,
        /** A day in the future on which it is looked at again. */
        REVIEW
    }

    public Completeness {
        countries = List.copyOf(countries);
        present = Set.copyOf(present);
    }

    /** 0 to 6. */
    public int score() {
        return present.size();
    }

    /** The missing parts, in their order. */
    public List<Part> missing() {
        var missing = EnumSet.allOf(Part.class);
        missing.removeAll(present);
        return List.copyOf(missing);
    }
}
