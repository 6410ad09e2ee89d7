package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.EntryFacts;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.RegistryEntry;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A joint programme or a joint institution.
 *
 * <p>Somebody who keeps the registry enters it while it is prepared; it is submitted, reviewed by experts and approved for a
 * number of years, or goes back. Approved, it enrols and runs, year after year, with evaluations and reports due. It ends in
 * steps: no new intake, teaching out those who are there, termination with what becomes of students and staff, and the settlement
 * of its accounts. It holds its approvals, evaluations, reports and ending.
 */
@Entity
@Table(name = "cooperation_programme")
@DiscriminatorValue("PROGRAMME")
@SuppressWarnings("UnusedVariable") // some columns are only read by lists
public class Programme extends RegistryEntry implements Stateful {

    @Enumerated(EnumType.STRING)
    @Column(name = "programme_kind")
    private ProgrammeKind programmeKind;

    @Enumerated(EnumType.STRING)
    private DegreeLevel level;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    private @Nullable Integer quota;

    @Embedded
    private @Nullable AuthorityApproval approval;

    @Column(name = "agreement_ends")
    private @Nullable LocalDate agreementEnds;

    @Column(name = "last_cohort_ends")
    private @Nullable LocalDate lastCohortEnds;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "deciding_body")
    private @Nullable String decidingBody;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "student_plan")
    private LocalizedText studentPlan;

    @ElementCollection
    @CollectionTable(name = "cooperation_curriculum_share", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<CurriculumShare> shares = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_year_report", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<YearReport> reports = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_approval", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<GivenApproval> approvals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cooperation_evaluation", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Evaluation> evaluations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    @SuppressWarnings("NullAway.Init")
    public Programme(Slug slug, EntryFacts facts, ProgrammeTerms terms, Instant now) {
        super(slug, facts, now);
        this.state = ProgrammeState.PREPARING;
        this.studentPlan = LocalizedText.EMPTY;
        take(terms);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.PROGRAMME;
    }

    /**
     * @throws Refused {@code approved-quota} when an approved quota would change
     */
    public void change(EntryFacts facts, ProgrammeTerms terms) {
        if (state.isApproved() && quota != null && !quota.equals(terms.quota())) {
            throw new Refused("approved-quota");
        }
        state(facts);
        take(terms);
    }

    private void take(ProgrammeTerms terms) {
        programmeKind = terms.kind();
        level = terms.level();
        quota = terms.quota();
        agreementEnds = terms.agreementEnds();
        lastCohortEnds = terms.lastCohortEnds();
        shares = new ArrayList<>(terms.shares());
    }

    /**
     * @throws Refused {@code programme-state} when approval cannot follow
     */
    public void approve(GivenApproval given) {
        become(ProgrammeState.APPROVED);
        take(given);
    }

    /**
     * Adds a later approval to the one that is about to expire, or corrects the last one.
     *
     * @throws Refused {@code programme-state} unless it is enrolling or running; {@code evaluation-failed}
     * @throws Invalid {@code from} before the first day of the last one
     */
    public void renew(GivenApproval given) {
        ProgrammeStep.RENEW.require(state);
        Evaluations.requireNotFailed(evaluations);
        take(given);
    }

    private void take(GivenApproval given) {
        approvals = Approvals.with(approvals, given);
        approval = given.approval();
        quota = given.quota();
    }

    /**
     * Moves to another state; the approval and the end need further details and have methods of their own.
     *
     * @throws Refused {@code programme-state}; {@code evaluation-failed} when it would take students after an evaluation that it failed
     * @throws Invalid {@code approval} or {@code end}: an approval or an end without its details
     */
    public void goOn(ProgrammeState next) {
        next.requireNoDetails();
        if (next == ProgrammeState.ENROLLING && state == ProgrammeState.RUNNING) {
            Evaluations.requireNotFailed(evaluations);
        }
        become(next);
    }

    /**
     * Ends the programme; it stays in the list of programmes that have ended.
     *
     * @param today the latest possible day of the end
     * @throws Refused {@code programme-state} unless its last students are being taught out
     * @throws Invalid {@code on} when the end would be before the approval, or in the future
     */
    public void end(ProgrammeEnd end, LocalDate today) {
        end.require(approvedSince(), today);
        become(ProgrammeState.TERMINATED);
        endedOn = end.on();
        decidingBody = end.decidedBy();
        endReason = end.reason();
        studentPlan = end.students();
    }

    private void become(ProgrammeState next) {
        state = state.become(next, "programme-state");
    }

    /**
     * Records the report of a year; a second report of the same year replaces the first.
     *
     * @throws Refused {@code not-approved-yet}
     */
    public void report(YearReport report) {
        ProgrammeStep.REPORT.require(state);
        reports = YearReports.with(reports, report);
    }

    /**
     * An evaluation, or what corrects the one of the same day.
     *
     * @param today after which nothing can have been evaluated
     * @throws Refused {@code not-approved-yet}; {@code programme-over}
     * @throws Invalid {@code heldOn} in the future or before the approval
     */
    public void evaluate(Evaluation evaluation, LocalDate today) {
        ProgrammeStep.EVALUATE.require(state);
        evaluations = Evaluations.with(evaluations, evaluation, approvedSince(), today);
    }

    /** The first one first. */
    public List<Evaluation> evaluations() {
        return Evaluations.sorted(evaluations);
    }

    @Override
    public ProgrammeState state() {
        return state;
    }

    public ProgrammeTerms terms() {
        return new ProgrammeTerms(programmeKind, level, quota, agreementEnds, lastCohortEnds, shares);
    }

    /** The last one that was given. */
    public @Nullable AuthorityApproval approval() {
        return approval;
    }

    /** All that were given, the first one first. */
    public List<GivenApproval> approvals() {
        return List.copyOf(approvals);
    }

    /** The first day of the first approval; null where there is none. */
    public @Nullable LocalDate approvedSince() {
        return Approvals.since(approvals);
    }

    public @Nullable Integer quota() {
        return quota;
    }

    /** The day on which it ended; null while it lasts. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public List<YearReport> reports() {
        return YearReports.sorted(reports);
    }
}
