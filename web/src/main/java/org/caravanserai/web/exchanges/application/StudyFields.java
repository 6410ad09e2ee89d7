package org.caravanserai.web.exchanges.application;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.exchanges.call.QualificationsForm;
import org.caravanserai.web.exchanges.SkillRow;
import org.jspecify.annotations.Nullable;

/** Fields of the form about one's own studies. */
public class StudyFields {

    private @Nullable String field;
    private @Nullable String level;
    private @Nullable String credits;
    private @Nullable String nationality;
    private @Nullable String bornOn;
    private @Nullable String studentIdentifier;
    private final List<SkillRow> languages = new ArrayList<>();

    StudyFields() {
        SkillRow.makeRoom(languages);
    }

    void show(Qualifications known) {
        var study = known.field();
        var eqf = known.level();
        var earned = known.credits();
        var country = known.nationality();
        var born = known.bornOn();
        field = study == null ? null : study.code();
        level = eqf == null ? null : eqf.toString();
        credits = earned == null ? null : earned.stripTrailingZeros().toPlainString();
        nationality = country == null ? null : country.value();
        bornOn = born == null ? null : born.toString();
        var identifier = known.studentIdentifier();
        studentIdentifier = identifier == null ? null : identifier.value();
        languages.clear();
        known.languages().all().stream().map(SkillRow::of).forEach(languages::add);
        SkillRow.makeRoom(languages);
    }

    QualificationsForm form() {
        return new QualificationsForm(
                field, level, credits, nationality, bornOn, SkillRow.forms(languages), studentIdentifier);
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getLevel() {
        return level;
    }

    public void setLevel(@Nullable String level) {
        this.level = level;
    }

    public @Nullable String getCredits() {
        return credits;
    }

    public void setCredits(@Nullable String credits) {
        this.credits = credits;
    }

    public @Nullable String getNationality() {
        return nationality;
    }

    public void setNationality(@Nullable String nationality) {
        this.nationality = nationality;
    }

    public @Nullable String getBornOn() {
        return bornOn;
    }

    public void setBornOn(@Nullable String bornOn) {
        this.bornOn = bornOn;
    }

    public @Nullable String getStudentIdentifier() {
        return studentIdentifier;
    }

    public void setStudentIdentifier(@Nullable String studentIdentifier) {
        this.studentIdentifier = studentIdentifier;
    }

    public List<SkillRow> getLanguages() {
        return languages;
    }
}
