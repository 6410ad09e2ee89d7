package org.caravanserai.domain.centers.center;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a center: why, what happens to each class, and who keeps its records afterwards.
 *
 * <p>The host announces it for a day, with weighted reasons. Each class that is under way gets its measure: it goes on to its end,
 * its learners move to a class of another organization, or it is cancelled. The center is closed when it is settled who keeps the
 * records, what becomes of the assets, and how the last accounts end.
 */
@Entity
@Table(name = "own_center_closing")
public class CenterClosing {

    public static final int MAX_LENGTH = 5_000;

    private static final int ALL = 100;

    @Id
    @Column(name = "center_id")
    private UUID center;

    @ElementCollection
    @CollectionTable(name = "center_closing_reason", joinColumns = @JoinColumn(name = "center_id"))
    private List<WeightedReason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "own_center_teach_out", joinColumns = @JoinColumn(name = "center_id"))
    private List<TeachOutStep> plan = new ArrayList<>();

    @Column(name = "announced_at")
    private Instant announcedAt;

    private @Nullable String note;

    @Column(name = "custodian_id")
    private @Nullable UUID custodian;

    private @Nullable String assets;
    private @Nullable String accounts;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterClosing() {}

    /**
     * @param weights reasons with their weights in percent, which add up to 100
     * @throws Invalid {@code reasons-needed}, {@code weights-not-whole}, {@code text-too-long}
     */
    @SuppressWarnings("NullAway.Init")
    public CenterClosing(UUID center, Map<ClosureReason, Integer> weights, @Nullable String note, Instant now) {
        var faults = new Invalid.Collector()
                .check(!weights.isEmpty(), "reasons", "reasons-needed")
                .check(
                        weights.isEmpty()
                                || weights.values().stream().allMatch(weight -> weight > 0 && weight <= ALL)
                                        && weights.values().stream()
                                                        .mapToInt(Integer::intValue)
                                                        .sum()
                                                == ALL,
                        "reasons",
                        "weights-not-whole");
        this.note = faults.optional("note", note, MAX_LENGTH);
        faults.throwIfAny();
        this.center = center;
        weights.forEach((reason, weight) -> reasons.add(new WeightedReason(reason, weight)));
        this.announcedAt = now;
    }

    /**
     * Says what happens to a class, instead of what was said before.
     *
     * @param lastDay of the class; null where no session is planned
     * @param closesOn the day on which the center closes
     * @param carrier the organization that carries it on
     * @throws Invalid {@code carrier-needed} for a class that moves, or goes on after the closing
     */
    public void plan(
            String classCode,
            TeachOutMeasure measure,
            @Nullable LocalDate lastDay,
            LocalDate closesOn,
            @Nullable UUID carrier) {
        boolean needed = measure == TeachOutMeasure.MOVE
                || measure == TeachOutMeasure.FINISH && lastDay != null && lastDay.isAfter(closesOn);
        if (needed && carrier == null) {
            throw new Invalid("carrier", "carrier-needed");
        }
        plan.removeIf(step -> step.classCode().equals(classCode));
        plan.add(new TeachOutStep(classCode, measure, carrier));
    }

    /**
     * Everything is settled.
     *
     * @param keeper the organization that keeps the records and answers for certificates
     * @param assetsGoTo what happens to rooms, equipment and books
     * @param finalAccounts how the last accounts end
     * @throws Invalid {@code required}, {@code text-too-long}
     */
    public void settle(UUID keeper, String assetsGoTo, String finalAccounts) {
        var faults = new Invalid.Collector();
        var goTo = faults.needed("assets", assetsGoTo, MAX_LENGTH);
        var end = faults.needed("accounts", finalAccounts, MAX_LENGTH);
        faults.throwIfAny();
        custodian = keeper;
        assets = goTo;
        accounts = end;
    }

    /** The measure planned for a class. */
    public Optional<TeachOutStep> step(String classCode) {
        return plan.stream().filter(step -> step.classCode().equals(classCode)).findFirst();
    }

    public UUID center() {
        return center;
    }

    /** The heaviest first. */
    public List<WeightedReason> reasons() {
        return reasons.stream()
                .sorted(Comparator.comparing(WeightedReason::weight).reversed())
                .toList();
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable String note() {
        return note;
    }

    /** The organization that keeps the records; null before the center is closed. */
    public @Nullable UUID custodian() {
        return custodian;
    }

    public @Nullable String assets() {
        return assets;
    }

    public @Nullable String accounts() {
        return accounts;
    }
}
