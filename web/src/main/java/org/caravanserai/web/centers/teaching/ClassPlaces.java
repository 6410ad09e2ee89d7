package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.web.centers.party.CenterPointsPage;
import org.caravanserai.web.shell.Formats;

/** Rooms for a class of the center. */
@Named
@RequestScoped
public class ClassPlaces {

    private final TeachingPage teaching;
    private final CenterPointsPage points;
    private final Formats formats;

    @Inject
    ClassPlaces(TeachingPage teaching, CenterPointsPage points, Formats formats) {
        this.teaching = teaching;
        this.points = points;
        this.formats = formats;
    }

    public List<SelectItem> getRooms() {
        return teaching.getShown().rooms().stream()
                .map(room -> new SelectItem(room.id().toString(), room.name() + " (" + room.places() + ")"))
                .toList();
    }

    /** Teaching points that are open. */
    public List<SelectItem> getPoints() {
        return points.getAll().stream()
                .filter(line -> line.point().content().closedOn() == null)
                .map(line -> new SelectItem(
                        line.point().id().toString(),
                        formats.text(line.point().name().texts())))
                .toList();
    }
}
