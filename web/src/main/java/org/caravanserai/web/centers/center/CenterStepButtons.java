package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.caravanserai.centers.center.DeleteCenterDraft;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.centers.center.WithdrawCenterApplication;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The next steps of a center, each a button. */
@Named
@RequestScoped
public class CenterStepButtons {

    private final SubmitCenter submit;
    private final WithdrawCenterApplication withdraw;
    private final DeleteCenterDraft delete;
    private final OpenCenter open;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable LocalDate openedOn;

    @Inject
    CenterStepButtons(
            SubmitCenter submit,
            WithdrawCenterApplication withdraw,
            DeleteCenterDraft delete,
            OpenCenter open,
            Notices notices,
            RequestParameters parameters) {
        this.submit = submit;
        this.withdraw = withdraw;
        this.delete = delete;
        this.open = open;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void submit() {
        step("submitted", submit::execute);
    }

    public void withdraw() {
        step("withdrawn", withdraw::execute);
    }

    /** Deletes the draft, and leads to the centers that are left. */
    public void delete() {
        delete.execute(parameters.slug());
        notices.done("centers.done.deleted");
        Faces.redirect("/manage/centers");
    }

    public void open() {
        var day = openedOn;
        if (day != null) {
            step("opened", slug -> open.execute(slug, day));
        }
    }

    private void step(String done, Consumer<Slug> act) {
        var slug = parameters.slug();
        act.accept(slug);
        notices.done("centers.done." + done);
        Faces.redirect("/manage/centers/%s", slug.value());
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }
}
