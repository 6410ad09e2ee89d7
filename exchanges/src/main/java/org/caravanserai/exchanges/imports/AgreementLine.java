package org.caravanserai.exchanges.imports;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of agreements: places in one direction with one partner, in one academic year.
 *
 * @param key says which line it is, in the files of all years: everything but year and places
 * @param programme under which the source runs it; empty where it says none
 * @param outgoing whether one's own organization sends
 * @param unit name or code of one's own unit; null for the whole organization
 * @param field null for all fields
 * @param language null where none is demanded
 * @param places people a year
 * @param signedOn when the agreement was signed on paper; null where the source does not say so
 * @param signedBy who signed it for one's own side; empty without {@code signedOn}
 */
public record AgreementLine(
        String key,
        AcademicYear year,
        String programme,
        String partner,
        @Nullable CountryCode country,
        boolean outgoing,
        @Nullable String unit,
        @Nullable IscedField field,
        @Nullable LanguageRequirement language,
        int places,
        @Nullable LocalDate signedOn,
        String signedBy) {}
