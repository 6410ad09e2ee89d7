package org.caravanserai.web.areas;

import java.util.List;

/** An area's tasks for the person who is signed in: a bean in the area's own package. */
public interface TaskSource {

    /** Tasks of the caller; empty when there are none. */
    List<Task> tasks();
}
