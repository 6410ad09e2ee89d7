package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/** What a person says of their own studies, once for all calls; whatever is left open is null. */
@Entity
@Table(name = "exchange_qualifications")
public class Qualifications {

    private static final BigDecimal MOST_CREDITS = new BigDecimal(1000);
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    @Id
    @Column(name = "account_id")
    private UUID account;

    private @Nullable String field;

    private @Nullable Integer level;

    private @Nullable BigDecimal credits;

    private @Nullable CountryCode nationality;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    private LanguageSkills languages;

    @Column(name = "student_identifier")
    private @Nullable String studentIdentifier;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Qualifications() {}

    /** Qualifications without any statement. */
    public Qualifications(UUID account, Instant now) {
        this.account = account;
        this.languages = LanguageSkills.NONE;
        this.changedAt = now;
    }

    /**
     * What a person states.
     *
     * @param level of the European Qualifications Framework on which the person studies or works, 1 to 8
     * @param credits ECTS credits earned so far
     */
    public record Statement(
            @Nullable IscedField field,
            @Nullable Integer level,
            @Nullable BigDecimal credits,
            @Nullable CountryCode nationality,
            @Nullable LocalDate bornOn,
            LanguageSkills languages)
            implements Serializable {

        /** Of a person who has stated nothing. */
        public static final Statement NOTHING = new Statement(null, null, null, null, null, LanguageSkills.NONE);

        /** Full years on this day; null when the birthday is not stated. */
        public @Nullable Integer age(LocalDate day) {
            return bornOn == null ? null : Period.between(bornOn, day).getYears();
        }
    }

    /**
     * @throws Invalid each fault with its field
     */
    public void state(Statement said, Instant now) {
        var earned = said.credits();
        var born = said.bornOn();
        var level = said.level();
        new Invalid.Collector()
                .check(level == null || level >= 1 && level <= 8, "level", "between", 1, 8)
                .check(
                        earned == null
                                || earned.signum() >= 0
                                        && earned.compareTo(MOST_CREDITS) <= 0
                                        && earned.stripTrailingZeros().scale() <= 2,
                        "credits",
                        "between",
                        0,
                        MOST_CREDITS)
                .check(
                        born == null
                                || born.isAfter(EARLIEST_BIRTH)
                                        && born.atStartOfDay(java.time.ZoneOffset.UTC)
                                                .toInstant()
                                                .isBefore(now),
                        "bornOn",
                        "not-a-date",
                        String.valueOf(born))
                .throwIfAny();
        var study = said.field();
        this.field = study == null ? null : study.code();
        this.level = level;
        this.credits = earned;
        this.nationality = said.nationality();
        this.bornOn = born;
        this.languages = said.languages();
        this.changedAt = now;
    }

    /** The person says their own European Student Identifier, which no call compares; null for none. */
    public void identify(@Nullable StudentIdentifier identifier, Instant now) {
        studentIdentifier = identifier == null ? null : identifier.value();
        changedAt = now;
    }

    public @Nullable StudentIdentifier studentIdentifier() {
        return studentIdentifier == null ? null : new StudentIdentifier(studentIdentifier);
    }

    public UUID account() {
        return account;
    }

    public @Nullable IscedField field() {
        return field == null ? null : IscedField.of(field);
    }

    /** EQF level, 1 to 8. */
    public @Nullable Integer level() {
        return level;
    }

    /** ECTS credits. */
    public @Nullable BigDecimal credits() {
        return credits;
    }

    public @Nullable CountryCode nationality() {
        return nationality;
    }

    public @Nullable LocalDate bornOn() {
        return bornOn;
    }

    public LanguageSkills languages() {
        return languages;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What the person states now. */
    public Statement statement() {
        return new Statement(field(), level, credits, nationality, bornOn, languages);
    }
}
