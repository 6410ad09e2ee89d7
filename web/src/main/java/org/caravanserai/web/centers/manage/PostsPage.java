package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form for appointments to the posts of a center. */
@Named
@RequestScoped
public class PostsPage {

    private final AppointToPost appoint;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String kind = "DIRECTOR";

    private @Nullable String side;

    private @Nullable String person;

    private @Nullable LocalDate from;

    private @Nullable LocalDate until;

    @Inject
    PostsPage(AppointToPost appoint, Notices notices, RequestParameters parameters) {
        this.appoint = appoint;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void appoint() {
        var slug = parameters.slug();
        appoint.execute(slug, new AppointToPost.Command(kind, side, person, text(from), text(until)));
        notices.done("centers.done.appointed");
        Faces.redirect("/manage/centers/%s/governance", slug.value());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getSide() {
        return side;
    }

    public void setSide(@Nullable String side) {
        this.side = side;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
