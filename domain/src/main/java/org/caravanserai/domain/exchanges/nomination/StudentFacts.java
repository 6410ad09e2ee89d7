package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/** What the receiving side and European networks ask of a nominated student; whatever is not known is null. Immutable. */
@Embeddable
public class StudentFacts {

    public static final StudentFacts NONE = new StudentFacts(null, null, null, null);

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** Of ISO 5218: male, female, not applicable. Not known is null. */
    private static final Set<Integer> GENDERS = Set.of(1, 2, 9);

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    private @Nullable Integer gender;

    private @Nullable Integer level;

    private @Nullable String field;

    protected StudentFacts() {}

    /**
     * @param gender by ISO 5218: 1 male, 2 female, 9 not applicable
     * @param level of the European Qualifications Framework on which the person studies, 1 to 8
     * @param field in which the person studies
     * @throws Invalid {@code between}, {@code not-one-of}, {@code not-a-date}, each with its field
     */
    public StudentFacts(
            @Nullable LocalDate bornOn, @Nullable Integer gender, @Nullable Integer level, @Nullable IscedField field) {
        new Invalid.Collector()
                .check(bornOn == null || bornOn.isAfter(EARLIEST_BIRTH), "bornOn", "not-a-date", String.valueOf(bornOn))
                .check(
                        gender == null || GENDERS.contains(gender),
                        "gender",
                        "not-one-of",
                        String.valueOf(gender),
                        "1, 2, 9")
                .check(level == null || level >= 1 && level <= 8, "level", "between", 1, 8)
                .throwIfAny();
        this.bornOn = bornOn;
        this.gender = gender;
        this.level = level;
        this.field = field == null ? null : field.code();
    }

    public @Nullable LocalDate bornOn() {
        return bornOn;
    }

    public @Nullable Integer gender() {
        return gender;
    }

    public @Nullable Integer level() {
        return level;
    }

    public @Nullable IscedField field() {
        return field == null ? null : IscedField.of(field);
    }
}
