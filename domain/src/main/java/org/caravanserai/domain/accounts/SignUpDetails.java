package org.caravanserai.domain.accounts;

import java.time.ZoneId;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about themselves when they sign up.
 *
 * @param language of the pages on which they did
 */
public record SignUpDetails(PersonName name, @Nullable CountryCode country, LanguageTag language, ZoneId timeZone) {

    /** The profile that an account begins with. */
    public Profile profile() {
        return new Profile(name, country, null, null, null, Tags.of(language.value()), language, timeZone);
    }
}
