package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.registry.WithdrawEntry;
import org.jspecify.annotations.Nullable;

/** A record of any kind is withdrawn. */
@Named
@RequestScoped
public class WithdrawStep {

    private final WithdrawEntry withdraw;
    private final EntryStep step;

    private @Nullable String because;

    @Inject
    WithdrawStep(WithdrawEntry withdraw, EntryStep step) {
        this.withdraw = withdraw;
        this.step = step;
    }

    public void withdraw() {
        withdraw.execute(step.kind(), step.slug(), step.seen(), because);
        step.done("cooperation.withdraw.done");
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
