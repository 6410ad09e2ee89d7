package org.caravanserai.platform.accounts;

import java.time.ZoneId;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.PersonNames;
import org.jspecify.annotations.Nullable;

/** What somebody who wants an account enters, but for the password. */
public record SignUpDraft(
        @Inlined PersonNames names, @Nullable CountryCode country, EmailAddress email) {

    /**
     * @param language of the pages
     * @throws org.caravanserai.domain.shared.Invalid when it is no name
     */
    public SignUpDetails details(LanguageTag language, ZoneId timeZone) {
        return new SignUpDetails(names.name(), country, language, timeZone);
    }
}
