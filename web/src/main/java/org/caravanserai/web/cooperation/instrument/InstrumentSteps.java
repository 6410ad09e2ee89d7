package org.caravanserai.web.cooperation.instrument;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.cooperation.instrument.MoveInstrument;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.jspecify.annotations.Nullable;

/** An instrument is signed, comes into force, ends. */
@Named
@RequestScoped
public class InstrumentSteps {

    private final MoveInstrument move;
    private final EntryStep step;

    private @Nullable String state;

    private @Nullable LocalDate on;

    private @Nullable String reason;

    @Inject
    InstrumentSteps(MoveInstrument move, EntryStep step) {
        this.move = move;
        this.step = step;
    }

    public void move() {
        var next = OneOf.constant(InstrumentState.class, "state", String.valueOf(state));
        move.execute(step.slug(), step.seen(), next, on, reason);
        step.done("cooperation.step.moved");
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
