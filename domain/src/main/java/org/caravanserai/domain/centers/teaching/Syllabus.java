package org.caravanserai.domain.centers.teaching;

import java.io.Serializable;
import java.util.List;

/** The units of a course in their order. Immutable. */
public record Syllabus(List<String> units) implements Serializable {

    public Syllabus {
        units = units.stream()
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .toList();
    }
}
