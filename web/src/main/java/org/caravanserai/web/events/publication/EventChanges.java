package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Takes one step with the event that the address names, says so, and shows the event again. */
@RequestScoped
class EventChanges {

    private final Notices notices;
    private final RequestParameters parameters;

    @Inject
    EventChanges(Notices notices, RequestParameters parameters) {
        this.notices = notices;
        this.parameters = parameters;
    }

    /**
     * @param done what to say, a key below {@code events.done}
     * @param act takes the address of the event
     */
    void take(String done, Consumer<String> act) {
        var slug = parameters.text("slug");
        act.accept(slug);
        notices.done("events.done." + done);
        Faces.redirect("/manage/events/%s", slug);
    }

    /**
     * As {@link #take}, where there is no such event afterwards.
     *
     * @param done what to say, a key below {@code events.done}
     * @param act takes the address of the event
     */
    void leave(String done, Consumer<String> act) {
        act.accept(parameters.text("slug"));
        notices.done("events.done." + done);
        Faces.redirect("/manage/events");
    }
}
