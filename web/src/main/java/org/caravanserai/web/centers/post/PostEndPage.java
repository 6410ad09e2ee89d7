package org.caravanserai.web.centers.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.center.EndPost;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form that ends the term of somebody who holds a post. */
@Named
@RequestScoped
public class PostEndPage {

    private final EndPost end;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String post;

    private @Nullable LocalDate day;

    @Inject
    PostEndPage(EndPost end, Notices notices, RequestParameters parameters) {
        this.end = end;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** Called with both fields filled in, which the form demands. */
    public void end() {
        if (post == null || day == null) {
            return;
        }
        var slug = parameters.slug();
        end.execute(slug, UUID.fromString(post), day);
        notices.done("centers.done.termEnded");
        Faces.redirect("/manage/centers/%s/governance", slug.value());
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
