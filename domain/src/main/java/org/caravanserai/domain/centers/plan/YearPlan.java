package org.caravanserai.domain.centers.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * What a center plans for a calendar year: targets, activities and a budget. Its director submits it, the authority approves it or
 * sends it back; what is spent is recorded against the lines of an approved budget.
 *
 * <p>Each step that {@link PlanState#next} does not allow is {@link Refused} as {@code plan-state}, with both states.
 */
@Entity
@Table(name = "own_center_plan")
public class YearPlan implements Stateful {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private int revision;

    @Column(name = "approved_revision")
    private int approvedRevision;

    private YearTargets targets;
    private LocalizedText activities;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private List<BudgetLine> lines = new ArrayList<>();

    @Column(name = "next_line")
    private int nextLine = 1;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected YearPlan() {}

    /**
     * @throws Invalid {@code between} for an implausible year
     */
    @SuppressWarnings("NullAway.Init")
    public YearPlan(UUID center, int year, PlanContent content) {
        if (year < EARLIEST || year > LATEST) {
            throw new Invalid("year", "between", EARLIEST, LATEST);
        }
        this.id = Ids.next();
        this.center = center;
        this.year = year;
        this.state = PlanState.DRAFT;
        take(content, Set.of());
    }

    /**
     * Changes targets, activities and budget.
     *
     * @param spent ids of the lines on which money was spent already
     * @throws Refused {@code plan-not-editable}; {@code line-spent} when such a line would go or change its currency
     * @throws Invalid {@code unknown-line} for a code that the plan does not have
     */
    public void edit(PlanContent content, Set<UUID> spent) {
        require(PlanStep.EDIT);
        take(content, spent);
    }

    private void take(PlanContent content, Set<UUID> spent) {
        for (var item : content.budget()) {
            if (item.code() != null && line(item.code()).isEmpty()) {
                throw new Invalid("budget", "unknown-line", item.code());
            }
        }
        for (var line : List.copyOf(lines)) {
            var next = content.budget().stream()
                    .filter(item -> line.code().equals(item.code()))
                    .findFirst();
            if (spent.contains(line.id())
                    && next.filter(item -> item.amount().currency().equals(line.currency()))
                            .isEmpty()) {
                throw new Refused("line-spent", line.code());
            }
            next.ifPresentOrElse(line::take, () -> lines.remove(line));
        }
        for (var item : content.budget()) {
            if (item.code() == null) {
                lines.add(new BudgetLine(this, "b" + nextLine++, item));
            }
        }
        targets = content.targets();
        activities = content.activities();
    }

    /**
     * The director submits the plan to the authority.
     *
     * @throws Invalid {@code required} for activities, targets or budget when they are empty
     */
    public void submit(Instant now) {
        new Invalid.Collector()
                .check(!activities.isEmpty(), "activities", "required")
                .check(!targets.values().isEmpty(), "targets", "required")
                .check(!lines.isEmpty(), "budget", "required")
                .throwIfAny();
        become(PlanState.SUBMITTED);
        revision++;
        submittedAt = now;
    }

    /** The steps that can be taken with it in its state, whoever takes them. */
    public Set<PlanStep> possible() {
        return Step.possible(PlanStep.class, standing());
    }

    public boolean can(PlanStep step) {
        return step.isPossible(standing());
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link PlanStep}
     */
    public void require(PlanStep step) {
        step.require(standing());
    }

    /** It is deleted only while nobody but its center has ever seen it. */
    private PlanStep.Standing standing() {
        return new PlanStep.Standing(state, state == PlanState.DRAFT && revision == 0);
    }

    public void approve() {
        become(PlanState.APPROVED);
        approvedRevision = revision;
    }

    public void sendBack() {
        become(PlanState.RETURNED);
    }

    /** Opens an approved plan for changes; the approved version counts until the next approval. */
    public void revise() {
        become(PlanState.DRAFT);
    }

    private void become(PlanState next) {
        state = state.become(next, "plan-state");
    }

    /** Targets, activities and budget, with the lines in the order in which they were added. */
    public PlanContent content() {
        return new PlanContent(
                targets, activities, lines().stream().map(BudgetLine::item).toList());
    }

    /** In the order of their addition. */
    public List<BudgetLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparingInt(
                        line -> Integer.parseInt(line.code().substring(1))))
                .toList();
    }

    public Optional<BudgetLine> line(@Nullable String code) {
        return lines.stream().filter(line -> Objects.equals(line.code(), code)).findFirst();
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    /** The calendar year in the time zone of the center. */
    public int year() {
        return year;
    }

    @Override
    public PlanState state() {
        return state;
    }

    /** Number of submissions so far. */
    public int revision() {
        return revision;
    }

    /** The revision that was approved last; 0 before the first approval. */
    public int approvedRevision() {
        return approvedRevision;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public long version() {
        return version;
    }
}
