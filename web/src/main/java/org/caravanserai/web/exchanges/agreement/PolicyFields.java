package org.caravanserai.web.exchanges.agreement;

import org.caravanserai.exchanges.agreement.TermsForm.PolicyForm;
import org.jspecify.annotations.Nullable;

/** The policy of balances and quotas as the form of an agreement asks it. */
public class PolicyFields {

    private @Nullable String tolerance;
    private @Nullable String unit;
    private @Nullable String carriedYears;
    private @Nullable String overQuota;

    void show(PolicyForm policy) {
        tolerance = policy.tolerance();
        unit = policy.unit();
        carriedYears = policy.carriedYears();
        overQuota = policy.overQuota();
    }

    PolicyForm form() {
        return new PolicyForm(tolerance, unit, carriedYears, overQuota);
    }

    public @Nullable String getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable String tolerance) {
        this.tolerance = tolerance;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public @Nullable String getCarriedYears() {
        return carriedYears;
    }

    public void setCarriedYears(@Nullable String carriedYears) {
        this.carriedYears = carriedYears;
    }

    public @Nullable String getOverQuota() {
        return overQuota;
    }

    public void setOverQuota(@Nullable String overQuota) {
        this.overQuota = overQuota;
    }
}
