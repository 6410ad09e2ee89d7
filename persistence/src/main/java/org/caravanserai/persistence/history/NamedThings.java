package org.caravanserai.persistence.history;

import java.util.List;

/** How the things of an area are called that history tells of. A CDI bean of the area; each subject of its history is named once. */
public interface NamedThings {

    List<NamedThing> things();

    /** Parts of things that lines of history tell of by a number. */
    default List<NamedPart> parts() {
        return List.of();
    }
}
