package org.caravanserai.cooperation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import org.caravanserai.domain.cooperation.FoundInCooperation;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.language.CountryWords;
import org.caravanserai.platform.search.FoundTitles;

/** Countries are called as everywhere, also where the operator has set other names since. */
@ApplicationScoped
class FoundCountryTitles implements FoundTitles {

    @Override
    public FoundKind kind() {
        return FoundInCooperation.COUNTRY;
    }

    @Override
    public LocalizedText title(String key, LocalizedText kept) {
        return CountryWords.of(key, kept);
    }
}
