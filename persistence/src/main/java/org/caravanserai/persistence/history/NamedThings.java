package org.caravanserai.persistence.history;

import java.util.List;
import org.caravanserai.domain.history.HistoryAction;

/** How the things of an area are called that history tells of. A CDI bean of the area; each subject of its history is named once. */
public interface NamedThings {

    List<NamedThing> things();

    /** Parts of things that lines of history tell of by a number. */
    default List<NamedPart> parts() {
        return List.of();
    }

    /** Actions whose reason mentions other things by their ids, of whatever subject. */
    default List<? extends HistoryAction> mentioning() {
        return List.of();
    }
}
