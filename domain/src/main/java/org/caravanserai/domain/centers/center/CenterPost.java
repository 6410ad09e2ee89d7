package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** A director's post, a seat on the board or a post of the staff, held by one person for one term of office. */
@Entity
@Table(name = "center_post")
public class CenterPost {

    public static final int MAX_LENGTH = 200;

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Enumerated(EnumType.STRING)
    private CenterSide side;

    @Column(name = "person_name")
    private String person;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CenterPost() {}

    /**
     * @param until last day of the term; null while it is open
     * @throws Invalid {@code required}, {@code text-too-long}, {@code term-ends-early}
     */
    @SuppressWarnings("NullAway.Init")
    public CenterPost(
            UUID center, PostKind kind, CenterSide side, String person, LocalDate from, @Nullable LocalDate until) {
        var faults = new Invalid.Collector();
        this.person = faults.needed("person", person, MAX_LENGTH);
        faults.check(until == null || !until.isBefore(from), "until", "term-ends-early", from)
                .throwIfAny();
        this.id = Ids.next();
        this.center = center;
        this.kind = kind;
        this.side = side;
        this.from = from;
        this.until = until;
    }

    /**
     * The term ends on this day.
     *
     * @throws Invalid {@code term-ends-early}
     */
    public void end(LocalDate day) {
        if (day.isBefore(from)) {
            throw new Invalid("until", "term-ends-early", from);
        }
        until = day;
    }

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether both are the post of a director of one side on some day. */
    public boolean clashesWith(CenterPost other) {
        return kind == PostKind.DIRECTOR
                && other.kind == PostKind.DIRECTOR
                && side == other.side
                && startsBy(other.until)
                && other.startsBy(until);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return day == null || !from.isAfter(day);
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

    /** Name of the person. */
    public String person() {
        return person;
    }

    public LocalDate from() {
        return from;
    }

    /** Last day of the term; null while it is open. */
    public @Nullable LocalDate until() {
        return until;
    }
}
