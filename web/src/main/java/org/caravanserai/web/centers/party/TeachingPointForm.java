package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.point.PointDraft;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Records a teaching point, or what is different about one that the address names. */
@Named
@RequestScoped
public class TeachingPointForm {

    private static final int LANGUAGES = 3;

    private final SaveTeachingPoint save;
    private final CenterPointsPage points;
    private final Notices notices;
    private final RequestParameters parameters;
    private Form<PointDraft> form = Form.of(PointDraft.class).withRows("languages", LANGUAGES);

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
            var known = points.getAll().stream()
                    .map(line -> line.point())
                    .filter(point -> point.id().toString().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("not-found"))
                    .content();
            form = Form.of(PointDraft.class, PointDraft.of(known)).withRows("languages", LANGUAGES);
        }
    }

    public void save() {
        var id = parameters.textOrNull("id");
        var slug = parameters.slug();
        save.execute(slug, id == null ? null : CenterAddress.id(id), form.read());
        notices.done("centers.point.saved");
        Faces.redirect("/manage/centers/%s/points", slug);
    }

    public Form<PointDraft> getForm() {
        return form;
    }
}
