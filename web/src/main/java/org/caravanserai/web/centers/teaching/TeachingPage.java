package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.teaching.AddRoom;
import org.caravanserai.centers.teaching.ShowTeaching;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Terms, courses and rooms of a center. */
@Named
@RequestScoped
public class TeachingPage {

    private final ShowTeaching show;
    private final AddRoom addRoom;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowTeaching.@Nullable Shown shown;

    private final Form<AddRoom.Command> room = Form.of(AddRoom.Command.class);

    @Inject
    TeachingPage(ShowTeaching show, AddRoom addRoom, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.addRoom = addRoom;
        this.parameters = parameters;
        this.notices = notices;
    }

    public ShowTeaching.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.slug());
        }
        return shown;
    }

    /**
     * What its directors plan.
     *
     * @throws NotFound for those who only teach there
     */
    ShowTeaching.Shown directed() {
        if (!getShown().directs()) {
            throw new NotFound("not-found");
        }
        return getShown();
    }

    public void addRoom() {
        addRoom.execute(parameters.slug(), room.read());
        notices.done("centers.room.added");
        Faces.redirect("/manage/centers/%s/teaching", parameters.slug());
    }

    public Form<AddRoom.Command> getRoom() {
        return room;
    }
}
