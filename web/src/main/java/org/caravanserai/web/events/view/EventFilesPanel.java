package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.files.StoredFile;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.view.EventFiles;
import org.caravanserai.events.view.EventFiles.Circle;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.platform.files.ListFiles;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The files of an event that the visitor may read. */
@Named
@RequestScoped
public class EventFilesPanel {

    private final ShowOwnEvent show;
    private final ListFiles list;
    private final ActiveUser user;
    private final RequestParameters parameters;
    private @Nullable EventView managed;
    private final Map<Circle, List<StoredFile>> known = new EnumMap<>(Circle.class);

    @Inject
    EventFilesPanel(ShowOwnEvent show, ListFiles list, ActiveUser user, RequestParameters parameters) {
        this.show = show;
        this.list = list;
        this.user = user;
        this.parameters = parameters;
    }

    /** The event of the address, for those only who see it as its organizers do. */
    public EventView getManaged() {
        var found = managed;
        if (found == null) {
            found = show.execute(parameters.text("slug")).event();
            managed = found;
        }
        return found;
    }

    public List<StoredFile> everybody(String event) {
        return at(event, Circle.EVERYBODY);
    }

    public List<StoredFile> results(String event) {
        return at(event, Circle.RESULTS);
    }

    /** Empty for whoever does not participate. */
    public List<StoredFile> participants(String event) {
        return user.isSignedIn() ? at(event, Circle.PARTICIPANTS) : List.of();
    }

    private List<StoredFile> at(String event, Circle circle) {
        return known.computeIfAbsent(circle, each -> {
            try {
                return list.execute(EventFiles.KIND, event, each.name()).files();
            } catch (NotFound notForThem) {
                return List.of();
            }
        });
    }
}
