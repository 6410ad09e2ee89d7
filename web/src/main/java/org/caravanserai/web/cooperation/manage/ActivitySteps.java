package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Joint activities of an alliance and its spending by member. */
@Named
@RequestScoped
public class ActivitySteps {

    private final RecordActivity record;
    private final CarryBudget carry;
    private final EntryStep step;

    private @Nullable LocalDate heldOn;

    private final Map<String, String> title = new HashMap<>();

    private @Nullable String year;

    private @Nullable String amount;

    private @Nullable String currency;

    private @Nullable String carrier;

    private List<String> participants = new ArrayList<>();

    @Inject
    ActivitySteps(RecordActivity record, CarryBudget carry, EntryStep step) {
        this.record = record;
        this.carry = carry;
        this.step = step;
    }

    public void record() {
        try {
            record.execute(
                    step.slug(), new RecordActivity.AllianceActivityForm(FormTexts.of(heldOn), title, participants));
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> new Invalid.Violation(
                            fault.field().replaceFirst("\\[.*", ""), fault.key(), fault.arguments()))
                    .toList());
        }
        step.done("cooperation.step.activityRecorded");
    }

    public void carry() {
        carry.execute(step.slug(), new CarryBudget.AllianceBudgetForm(year, amount, currency, carrier));
        step.done("cooperation.step.budgetCarried");
    }

    public List<String> getParticipants() {
        return participants;
    }

    public void setParticipants(List<String> participants) {
        this.participants = participants;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
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

    public @Nullable String getCarrier() {
        return carrier;
    }

    public void setCarrier(@Nullable String carrier) {
        this.carrier = carrier;
    }
}
