package org.caravanserai.web.areas;

import java.util.List;

/** Where an area's kinds of tasks are done: a bean in the area's own package, with a page for each of its kinds. */
public interface TaskSource {

    List<TaskPage> pages();
}
