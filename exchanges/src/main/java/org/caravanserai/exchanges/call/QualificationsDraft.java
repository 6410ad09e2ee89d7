package org.caravanserai.exchanges.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.exchanges.call.LanguageSkills;
import org.caravanserai.domain.exchanges.call.Qualifications;
import org.caravanserai.domain.exchanges.call.StudentIdentifier;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What a person states of their own studies, and reads of it; what is left out is not stated. */
@Described(name = "Qualifications", value = "Statements of a person; omitted fields are not stated.")
public record QualificationsDraft(
        @Nullable @Described("Four digits of ISCED-F") IscedField field,

        @Nullable @Described("European Qualifications Framework")
        Integer level,

        @Nullable @Described("ECTS credits") BigDecimal credits,
        @Nullable CountryCode nationality,
        @Nullable @Described(example = "2003-05-10") LocalDate bornOn,
        @OrEmpty List<LanguageSkill> languages,

        @Nullable
        @Described(
                value = "European Student Identifier",
                example = "urn:schac:personalUniqueCode:int:esi:example.edu:0123456789")
        StudentIdentifier studentIdentifier) {

    public static final QualificationsDraft NOTHING =
            new QualificationsDraft(null, null, null, null, null, List.of(), null);

    /** Statements as they are known. */
    public static QualificationsDraft of(Qualifications known) {
        return new QualificationsDraft(
                known.field(),
                known.level(),
                plain(known.credits()),
                known.nationality(),
                known.bornOn(),
                known.languages().all().stream().map(LanguageSkill::of).toList(),
                known.studentIdentifier());
    }

    /** Without zeros behind the decimal point. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /**
     * @throws Invalid naming every field that makes no sense
     */
    public Qualifications.Statement statement() {
        return new Qualifications.Statement(
                field,
                level,
                credits,
                nationality,
                bornOn,
                new LanguageSkills(
                        languages.stream().map(LanguageSkill::requirement).toList()));
    }
}
