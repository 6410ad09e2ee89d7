package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.DescribeCenter;
import org.caravanserai.centers.center.DescribeCenter.CenterDescription;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Description and address of a center that runs. */
@Named
@RequestScoped
public class CenterDescriptionPage {

    private final DescribeCenter describe;
    private final CenterOverviewPage shown;
    private final Notices notices;
    private final RequestParameters parameters;
    private Form<CenterDescription> form = Form.of(CenterDescription.class);

    private @Nullable Long version;

    @Inject
    CenterDescriptionPage(
            DescribeCenter describe, CenterOverviewPage shown, Notices notices, RequestParameters parameters) {
        this.describe = describe;
        this.shown = shown;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Fills the fields with what the center says now. */
    public void load() {
        if (!Faces.isPostback()) {
            var center = shown.getCenter();
            form = Form.of(CenterDescription.class, CenterDescription.of(center.profile()));
            version = center.version();
        }
    }

    public void save() {
        describe.execute(parameters.slug(), version, form.read());
        notices.done("centers.description.saved");
        Faces.redirect("/manage/centers/%s", parameters.slug());
    }

    public Form<CenterDescription> getForm() {
        return form;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
