package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.registry.CountYear;
import org.jspecify.annotations.Nullable;

/** Cost and reach of a record in a year. */
@Named
@RequestScoped
public class YearFigureStep {

    private final CountYear count;
    private final EntryStep step;

    private @Nullable String year;

    private @Nullable String participants;

    private @Nullable String cost;

    private @Nullable String currency;

    private @Nullable String trained;

    private @Nullable String placed;

    @Inject
    YearFigureStep(CountYear count, EntryStep step) {
        this.count = count;
        this.step = step;
    }

    public void count() {
        count.execute(
                step.kind(),
                step.slug(),
                new CountYear.YearFigureForm(year, participants, cost, currency, trained, placed));
        step.done("cooperation.step.counted");
    }

    public @Nullable String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = year;
    }

    public @Nullable String getParticipants() {
        return participants;
    }

    public void setParticipants(@Nullable String participants) {
        this.participants = participants;
    }

    public @Nullable String getCost() {
        return cost;
    }

    public void setCost(@Nullable String cost) {
        this.cost = cost;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable String getTrained() {
        return trained;
    }

    public void setTrained(@Nullable String trained) {
        this.trained = trained;
    }

    public @Nullable String getPlaced() {
        return placed;
    }

    public void setPlaced(@Nullable String placed) {
        this.placed = placed;
    }
}
