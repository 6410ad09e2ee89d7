package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** How many posts of one kind a side of a center plans, from a day on. The number never changes: another one has its own days. */
@Entity
@Table(name = "center_planned_post")
public class PlannedPost {

    public static final int MOST = 500;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Enumerated(EnumType.STRING)
    private CenterSide side;

    private int number;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlannedPost() {}

    /**
     * @throws Invalid {@code board-not-planned}, {@code between}, {@code one-director}
     */
    @SuppressWarnings("NullAway.Init")
    public PlannedPost(UUID center, PostKind kind, CenterSide side, int number, LocalDate from) {
        checked(kind, number)
                .check(kind.isPlanned(), "kind", "board-not-planned")
                .throwIfAny();
        this.id = Ids.next();
        this.center = center;
        this.kind = kind;
        this.side = side;
        this.number = number;
        this.from = from;
    }

    /**
     * The number was wrong from its first day on.
     *
     * @throws Invalid {@code between}, {@code one-director}
     */
    public void correct(int right) {
        checked(kind, right).throwIfAny();
        number = right;
    }

    private static Invalid.Collector checked(PostKind kind, int number) {
        return new Invalid.Collector()
                .check(number >= 1 && number <= MOST, "number", "between", 1, MOST)
                .check(kind != PostKind.DIRECTOR || number <= 1, "number", "one-director");
    }

    /**
     * Its last day.
     *
     * @throws Invalid {@code planned-later}
     */
    public void end(LocalDate day) {
        if (day.isBefore(from)) {
            throw new Invalid("from", "planned-later", from);
        }
        until = day;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && lastsTo(day);
    }

    /** How many of them somebody holds on this day, at most as many as are planned. */
    public int filled(List<CenterPost> posts, LocalDate day) {
        var held = posts.stream()
                .filter(post -> post.kind() == kind && post.side() == side && post.isHeldOn(day))
                .count();
        return (int) Math.min(number, held);
    }

    public boolean isOf(PostKind otherKind, CenterSide otherSide) {
        return kind == otherKind && side == otherSide;
    }

    /** Whether both plan posts of one kind and side on some day. */
    public boolean clashesWith(PlannedPost other) {
        return isOf(other.kind, other.side) && other.lastsTo(from) && lastsTo(other.from);
    }

    private boolean lastsTo(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public PostKind kind() {
        return kind;
    }

    public CenterSide side() {
        return side;
    }

    public int number() {
        return number;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day on which the number is valid; null while it is open. */
    public @Nullable LocalDate until() {
        return until;
    }
}
