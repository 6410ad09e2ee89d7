package org.caravanserai.web.centers.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.centers.center.ShowPlannedPosts;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Planned posts of a center, and the form that changes their number from a day on. */
@Named
@RequestScoped
public class PlannedPostsPage {

    private final ShowPlannedPosts show;
    private final PlanPosts plan;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable List<ShowPlannedPosts.Line> lines;

    private @Nullable String kind = "TEACHER";

    private @Nullable String side;

    private @Nullable String number;

    private @Nullable LocalDate from;

    @Inject
    PlannedPostsPage(ShowPlannedPosts show, PlanPosts plan, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.plan = plan;
        this.notices = notices;
        this.parameters = parameters;
    }

    public List<ShowPlannedPosts.Line> getLines() {
        if (lines == null) {
            lines = show.execute(parameters.slug());
        }
        return lines;
    }

    public void plan() {
        var slug = parameters.slug();
        plan.execute(slug, new PlanPosts.Command(kind, side, number, from == null ? null : from.toString()));
        notices.done("centers.done.planned");
        Faces.redirect("/manage/centers/%s/governance", slug.value());
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

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
