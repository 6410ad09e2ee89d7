package org.caravanserai.web.cooperation.advice;

import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.advice.Purpose;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What advice is asked for, as the query of an address names it. */
public record AdviceQuery(
        Purpose purpose,
        @Described("Of the partner, ISO 3166-1") @Nullable CountryCode country,
        @Described("Four digits of ISCED-F") @Nullable IscedField field,

        @Described("Who would begin it: UNIVERSITY, ENTERPRISE, TEAM and so on") @Nullable
        Sector who) {

    Advice.Question question() {
        return new Advice.Question(purpose, country, field, who);
    }
}
