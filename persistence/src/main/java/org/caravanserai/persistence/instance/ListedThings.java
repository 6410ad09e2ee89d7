package org.caravanserai.persistence.instance;

import java.util.List;

/** The kinds of things of an area that organizations have on the instance. A CDI bean of the area. */
public interface ListedThings {

    List<ListedThing> listed();
}
