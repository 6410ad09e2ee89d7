package org.caravanserai.exchanges.call;

import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.exchanges.call.LanguageSkills;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.StudentIdentifier;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * What a person enters about their own studies: everything as text, null for what is left open.
 *
 * @param field four digits of ISCED-F
 * @param level of the European Qualifications Framework
 * @param credits ECTS credits earned so far
 * @param bornOn a date such as 2003-05-10
 * @param studentIdentifier see {@link StudentIdentifier}
 */
public record QualificationsForm(
        @Nullable String field,
        @Nullable String level,
        @Nullable String credits,
        @Nullable String nationality,
        @Nullable String bornOn,
        @Nullable List<SkillForm> languages,
        @Nullable String studentIdentifier) {

    /** Qualifications that calls compare, and the identifier that is sent with nominations. */
    record Read(
            Qualifications.Statement statement, @Nullable StudentIdentifier studentIdentifier) {}

    /**
     * @throws Invalid naming every field that makes no sense
     */
    Read read() {
        var fields = new FormFields();
        var study = field == null || field.isBlank() ? null : fields.value("field", () -> IscedField.of(field));
        var eqf = fields.integer("level", level, 1, 8);
        var earned = fields.decimal("credits", credits);
        var country = fields.country("nationality", nationality);
        var born = fields.date("bornOn", bornOn);
        var spoken = fields.list("languages", languages, SkillForm::read);
        var skills = fields.whole(() -> new LanguageSkills(spoken));
        var identifier = studentIdentifier == null || studentIdentifier.isBlank()
                ? null
                : fields.value("studentIdentifier", () -> new StudentIdentifier(studentIdentifier));
        fields.throwIfAny();
        return new Read(
                new Qualifications.Statement(
                        study, eqf, earned, country, born, Objects.requireNonNullElse(skills, LanguageSkills.NONE)),
                identifier);
    }
}
