package org.caravanserai.web.exchanges.nomination;

import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.PersonFields;
import org.jspecify.annotations.Nullable;

/** The person as the form of a nomination asks. */
public class NomineeFields extends PersonFields {

    private @Nullable String ownName;
    private @Nullable LocalDate bornOn;
    private @Nullable String gender;
    private @Nullable String level;
    private @Nullable String field;

    void show(NominationRow known) {
        setGivenName(known.person().given());
        setFamilyName(known.person().family());
        setOwnName(known.person().own());
        setEmail(known.email());
        setCountry(known.country());
        var student = known.student();
        var study = student.field();
        bornOn = student.bornOn();
        gender = student.gender() == null ? null : student.gender().toString();
        level = student.level() == null ? null : student.level().toString();
        field = study == null ? null : study.code();
    }

    /** Null when something is wrong; the fields then know what. */
    public @Nullable Nominee read(FormFields fields) {
        var given = getGivenName();
        var email = getEmail();
        fields.needed("givenName", given);
        var address = fields.needed("email", email)
                ? fields.value("email", () -> EmailAddress.of(Objects.requireNonNullElse(email, "")))
                : null;
        var nationality = fields.country("country", getCountry());
        return given == null || address == null
                ? null
                : fields.whole(() -> new Nominee(
                        PersonName.entered(given, getFamilyName(), ownName, false), address, nationality, null));
    }

    /** What is known of the studies; null when something is wrong. */
    public @Nullable StudentFacts student(FormFields fields) {
        var which = fields.integer("gender", gender, 1, 9);
        var eqf = fields.integer("level", level, 1, 8);
        var code = field;
        var study = code == null || code.isBlank() ? null : fields.value("field", () -> IscedField.of(code));
        return fields.whole(() -> new StudentFacts(bornOn, which, eqf, study));
    }

    public @Nullable LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(@Nullable LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    public @Nullable String getGender() {
        return gender;
    }

    public void setGender(@Nullable String gender) {
        this.gender = gender;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getOwnName() {
        return ownName;
    }

    public void setOwnName(@Nullable String ownName) {
        this.ownName = ownName;
    }
}
