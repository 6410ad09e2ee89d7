package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A class for its staff: what it is and its next steps. */
@Named
@RequestScoped
public class ManagedClassPage {

    private final ShowClass show;
    private final MoveClass step;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowClass.@Nullable Shown shown;

    private @Nullable String reason;

    @Inject
    ManagedClassPage(ShowClass show, MoveClass step, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.step = step;
        this.parameters = parameters;
        this.notices = notices;
    }

    /**
     * @throws NotFound for callers who neither teach it, direct or read the center nor decide on its results
     */
    public ShowClass.Shown getShown() {
        if (shown == null) {
            shown = show.execute(parameters.text("code"));
            if (!shown.reads() && !shown.isMarked()) {
                throw new NotFound("not-found");
            }
        }
        return shown;
    }

    /**
     * The class, on pages on which something is changed.
     *
     * @throws NotFound for who only reads
     */
    public ShowClass.Shown getMarked() {
        if (!getShown().isMarked()) {
            throw new NotFound("not-found");
        }
        return getShown();
    }

    /** States that the class can be brought into here, without those that call it off. */
    public List<ClassState> getSteps() {
        return states(ClassStep.OPEN, ClassStep.CONFIRM, ClassStep.START, ClassStep.FINISH)
                .filter(next -> next != ClassState.OPEN || !isOpenedShort())
                .toList();
    }

    /** Whether it can be opened, but with fewer hours than its course promises. */
    public boolean isOpenedShort() {
        return getShown().can(ClassStep.OPEN) && !getShown().row().isFullyPlanned();
    }

    /** Opens it with the hours that are planned. */
    public void open() {
        go(ClassState.OPEN);
    }

    /** The state in which it would end if called off now; null: not possible any more. */
    public @Nullable ClassState getEnd() {
        return states(ClassStep.CANCEL, ClassStep.STOP).findFirst().orElse(null);
    }

    private Stream<ClassState> states(ClassStep... steps) {
        return Arrays.stream(steps).filter(getShown()::can).map(ClassStep::target);
    }

    public void go(ClassState next) {
        step.execute(getShown().row().code(), next, null);
        notices.done("centers.class.step." + next);
        again();
    }

    public void callOff() {
        step.execute(getShown().row().code(), Objects.requireNonNull(getEnd()), Reason.of(reason));
        notices.done("centers.class.calledOff");
        again();
    }

    private void again() {
        Faces.redirect("/manage/classes/%s", getShown().row().code());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
