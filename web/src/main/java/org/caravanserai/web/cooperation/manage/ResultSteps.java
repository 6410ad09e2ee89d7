package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.project.AskVerifier;
import org.caravanserai.cooperation.project.RecordResult;
import org.jspecify.annotations.Nullable;

/** Results of a project, followed to their use and to a benefit that somebody outside has verified. */
@Named
@RequestScoped
public class ResultSteps {

    private final RecordResult record;
    private final AskVerifier ask;
    private final EntryStep step;
    private final Map<String, String> title = new HashMap<>();

    private @Nullable String stage;

    private @Nullable String country;

    private @Nullable String place;

    private @Nullable String usedBy;

    private @Nullable LocalDate since;

    private @Nullable String benefit;

    private @Nullable String evidence;

    private @Nullable String verifier;

    private @Nullable String person;

    @Inject
    ResultSteps(RecordResult record, AskVerifier ask, EntryStep step) {
        this.record = record;
        this.ask = ask;
        this.step = step;
    }

    public void add() {
        record.execute(step.slug(), null, form());
        step.done("cooperation.step.resultRecorded");
    }

    /** The result that the form sent along has come further. */
    public void advance() {
        record.execute(step.slug(), step.number("result"), form());
        step.done("cooperation.step.resultRecorded");
    }

    /** Somebody outside the project is asked whether the benefit is as reported. */
    public void ask() {
        ask.execute(step.slug(), step.number("result"), verifier, person);
        step.done("cooperation.step.verifierAsked");
    }

    private RecordResult.ProjectResultForm form() {
        return new RecordResult.ProjectResultForm(
                title, stage, country, place, usedBy, FormTexts.of(since), benefit, evidence);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = stage;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getUsedBy() {
        return usedBy;
    }

    public void setUsedBy(@Nullable String usedBy) {
        this.usedBy = usedBy;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable String getBenefit() {
        return benefit;
    }

    public void setBenefit(@Nullable String benefit) {
        this.benefit = benefit;
    }

    public @Nullable String getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable String evidence) {
        this.evidence = evidence;
    }

    public @Nullable String getVerifier() {
        return verifier;
    }

    public void setVerifier(@Nullable String verifier) {
        this.verifier = verifier;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}
