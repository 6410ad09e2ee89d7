package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.mechanism.EditionForm;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.jspecify.annotations.Nullable;

/** Editions of a mechanism, with what came of them. */
@Named
@RequestScoped
public class EditionSteps {

    private final RecordEdition record;
    private final EntryStep step;

    private @Nullable String number;

    private @Nullable LocalDate heldOn;

    private @Nullable String city;

    private @Nullable String country;

    private @Nullable String event;

    private @Nullable String attendance;

    private final Map<String, String> outcome = new HashMap<>();

    @Inject
    EditionSteps(RecordEdition record, EntryStep step) {
        this.record = record;
        this.step = step;
    }

    public void record() {
        record.execute(
                step.slug(), new EditionForm(number, FormTexts.of(heldOn), city, country, event, attendance, outcome));
        step.done("cooperation.step.editionRecorded");
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(@Nullable String city) {
        this.city = city;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getAttendance() {
        return attendance;
    }

    public void setAttendance(@Nullable String attendance) {
        this.attendance = attendance;
    }

    public Map<String, String> getOutcome() {
        return outcome;
    }
}
