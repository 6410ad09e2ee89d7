package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.centers.point.PointForm;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.domain.centers.point.PointContent;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Records a teaching point, or what is different about one that the address names. */
@Named
@RequestScoped
public class TeachingPointForm {

    private final SaveTeachingPoint save;
    private final CenterPointsPage points;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Map<String, String> name = new HashMap<>();

    private final Map<String, @Nullable String> one = new HashMap<>();

    private @Nullable LocalDate openedOn;

    private @Nullable LocalDate closedOn;

    @Inject
    TeachingPointForm(SaveTeachingPoint save, CenterPointsPage points, Notices notices, RequestParameters parameters) {
        this.save = save;
        this.points = points;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Fills the fields with what is known of the teaching point. */
    public void load() {
        var id = parameters.textOrNull("id");
        if (id != null && !Faces.isPostback()) {
            show(points.getAll().stream()
                    .map(line -> line.point())
                    .filter(point -> point.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"))
                    .content());
        }
    }

    private void show(PointContent content) {
        name.putAll(content.name().texts());
        var place = content.place();
        one.put("country", place.country().value());
        one.put("city", place.city());
        one.put("address", place.address());
        one.put("latitude", Objects.toString(place.latitude(), null));
        one.put("longitude", Objects.toString(place.longitude(), null));
        for (int i = 0; i < content.languages().size() && i < 3; i++) {
            one.put("language" + (i + 1), content.languages().get(i).value());
        }
        openedOn = content.openedOn();
        closedOn = content.closedOn();
    }

    public void save() {
        var id = parameters.textOrNull("id");
        var slug = parameters.slug();
        var languages = Stream.of("language1", "language2", "language3")
                .map(one::get)
                .filter(language -> language != null && !language.isBlank())
                .toList();
        save.execute(
                slug,
                id == null ? null : CenterAddress.id(id),
                new PointForm(
                        name,
                        one.get("country"),
                        one.get("city"),
                        one.get("address"),
                        one.get("latitude"),
                        one.get("longitude"),
                        languages,
                        openedOn == null ? null : openedOn.toString(),
                        closedOn == null ? null : closedOn.toString()));
        notices.done("centers.point.saved");
        Faces.redirect("/manage/centers/%s/points", slug);
    }

    public Map<String, String> getName() {
        return name;
    }

    /** All other fields by name. */
    public Map<String, @Nullable String> getOne() {
        return one;
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
