package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.ClassFee;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director says what a class costs; once something was recorded the amount no longer changes. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class SetClassFee {

    private Fees fees;
    private ClassAccess access;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected SetClassFee() {}

    @Inject
    SetClassFee(Fees fees, ClassAccess access, History history) {
        this.fees = fees;
        this.access = access;
        this.history = history;
    }

    /** The fee as entered in a form: everything as text. */
    public record Form(
            @Nullable String amount,
            @Nullable String currency,
            @Nullable String dueOn,
            @Nullable Map<String, String> included,
            @Nullable Map<String, String> refunds) {}

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code fee-in-use} when it would change the amount of a class in which something was recorded
     * @throws Invalid each fault with its field
     */
    public void execute(String code, Form form) {
        var found = access.lockedDirected(code);
        var fields = new FormFields();
        var amount =
                fields.needed("amount", form.amount()) ? fields.money("amount", form.amount(), form.currency()) : null;
        var due = fields.date("dueOn", form.dueOn());
        var included = fields.text("included", form.included());
        var refunds = fields.text("refunds", form.refunds());
        fields.throwIfAny();
        if (amount == null || included == null || refunds == null) {
            throw new IllegalStateException("refused before");
        }
        var fee = new ClassFee(found.id(), amount, due, included, refunds);
        var before = fees.ofClass(found.id());
        if (before.filter(fee::equals).isPresent()) {
            return;
        }
        if (fees.hasEntries(found.id())
                && before.filter(old -> old.amount().equals(amount)).isEmpty()) {
            throw new Refused("fee-in-use");
        }
        fees.put(fee);
        history.record(found.id(), ClassAction.FEE_SET, amount.toString());
    }
}
