package org.caravanserai.web.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** What waits for somebody, in the header and on the page of the person who is signed in. */
@ApplicationScoped
public class TasksArea implements Area {

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HEADER, 3, "/WEB-INF/tasks/count.xhtml"),
                new Section(SectionPlace.MY, 3, "/WEB-INF/tasks/my-tasks.xhtml"),
                new Section(SectionPlace.MY, 7, "/WEB-INF/tasks/my-requests.xhtml"));
    }
}
