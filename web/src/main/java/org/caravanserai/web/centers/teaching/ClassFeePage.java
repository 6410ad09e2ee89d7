package org.caravanserai.web.centers.teaching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.fee.ShowClassFee;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Fee of a class. */
@Named
@RequestScoped
public class ClassFeePage {

    private ShowClassFee show;
    private SetClassFee set;
    private ManagedClassPage page;
    private Notices notices;

    private @Nullable String amount;

    private @Nullable String currency;

    private @Nullable LocalDate dueOn;

    private final Map<String, String> included = new HashMap<>();

    private final Map<String, String> refunds = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ClassFeePage() {}

    @Inject
    ClassFeePage(ShowClassFee show, SetClassFee set, ManagedClassPage page, Notices notices) {
        this.show = show;
        this.set = set;
        this.page = page;
        this.notices = notices;
    }

    @PostConstruct
    void load() {
        show.execute(page.getShown().row().code()).ifPresent(fee -> {
            amount = fee.amount().amount().toPlainString();
            currency = fee.amount().currency().getCurrencyCode();
            dueOn = fee.dueOn();
            included.putAll(fee.included().texts());
            refunds.putAll(fee.refunds().texts());
        });
    }

    public void save() {
        var code = page.getShown().row().code();
        set.execute(
                code,
                new SetClassFee.Form(amount, currency, dueOn == null ? null : dueOn.toString(), included, refunds));
        notices.done("centers.fee.saved");
        Faces.redirect("/manage/classes/%s/fee", code);
    }

    /** Whether a fee was set before. */
    public boolean isKnown() {
        return show.execute(page.getShown().row().code()).isPresent();
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Map<String, String> getIncluded() {
        return included;
    }

    public Map<String, String> getRefunds() {
        return refunds;
    }
}
