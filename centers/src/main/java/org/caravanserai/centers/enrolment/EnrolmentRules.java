package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Whom a class admits. */
@ApplicationScoped
class EnrolmentRules {

    private static final int MAJORITY = 18;
    private static final int LONGEST_NAME = 100;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Centers centers;
    private Accounts accounts;
    private Timetable timetable;
    private EntryLevelRule levelRule;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentRules() {}

    @Inject
    EnrolmentRules(
            Centers centers,
            Accounts accounts,
            Timetable timetable,
            EntryLevelRule levelRule,
            CurrentCaller caller,
            Clock clock) {
        this.centers = centers;
        this.accounts = accounts;
        this.timetable = timetable;
        this.levelRule = levelRule;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The caller, or the minor for whom the caller answers.
     *
     * @throws Invalid {@code minor.givenName}, {@code minor.bornOn}
     */
    Learner learner(Enrol.@Nullable Minor minor) {
        var account = Optional.ofNullable(caller.get().accountId())
                .flatMap(accounts::byId)
                .orElseThrow(() -> new NotFound("not-found"));
        if (minor == null) {
            return new Learner(account.id(), account.name(), null);
        }
        var fields = new FormFields();
        var given = fields.needed("minor.givenName", minor.givenName())
                ? fields.text("minor.givenName", minor.givenName(), LONGEST_NAME)
                : null;
        var family = fields.text("minor.familyName", minor.familyName(), LONGEST_NAME);
        var born = fields.needed("minor.bornOn", minor.bornOn()) ? fields.date("minor.bornOn", minor.bornOn()) : null;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (born != null && (born.isAfter(today) || !born.plusYears(MAJORITY).isAfter(today))) {
            fields.wrong("minor.bornOn", "not-a-minor");
        }
        fields.throwIfAny();
        return new Learner(account.id(), PersonName.of(String.valueOf(given), family), born);
    }

    /**
     * @throws Refused {@code enrolment-closed}; {@code learner-clash} naming what is at the same time
     */
    void admit(CourseClass found, Learner learner) {
        var center = centers.byId(found.center()).orElseThrow();
        if (!found.state().takesEnrolments() || !center.state().takesEnrolments()) {
            throw new Refused("enrolment-closed");
        }
        requireFree(found, learner);
    }

    /**
     * @throws Refused {@code learner-clash} naming what is at the same time
     */
    void requireFree(CourseClass found, Learner learner) {
        var clashes = timetable.clashesOfLearner(found.id(), learner, clock.instant());
        if (!clashes.isEmpty()) {
            var first = clashes.get(0);
            throw new Refused(
                    "learner-clash",
                    first.courseTitle().in(caller.get().language()),
                    LOCAL.format(first.startsAt().atZone(found.zone())));
        }
    }

    /**
     * Whether the center decides on the enrolment: where the class says so, and where the course needs a level that the learner has not
     * proved. The level of a guardian says nothing about a minor.
     */
    boolean isDecidedOn(CourseClass found, Learner learner) {
        return found.terms().withApproval() || !levelRule.isMet(found, learner);
    }
}
