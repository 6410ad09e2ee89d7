package org.caravanserai.web.areas;

import java.util.List;

/** An area's tasks for the person who is signed in: a bean in the area's own package. */
public interface TaskSource {

    /** What waits for the caller of this request; empty when nothing does. */
    List<Task> tasks();
}
