package org.caravanserai.web.centers.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.AppointToPost.PostDraft;
import org.caravanserai.domain.centers.center.PostKind;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The form for appointments to the posts of a center. */
@Named
@RequestScoped
public class PostsPage {

    private final AppointToPost appoint;
    private final Notices notices;
    private final RequestParameters parameters;

    private final Form<PostDraft> form = Form.of(PostDraft.class);

    @Inject
    PostsPage(AppointToPost appoint, Notices notices, RequestParameters parameters) {
        this.appoint = appoint;
        this.notices = notices;
        this.parameters = parameters;
        form.put("kind", PostKind.DIRECTOR.name());
    }

    public void appoint() {
        var slug = parameters.slug();
        appoint.execute(slug, form.read());
        notices.done("centers.done.appointed");
        Faces.redirect("/manage/centers/%s/governance", slug.value());
    }

    public Form<PostDraft> getForm() {
        return form;
    }
}
