package org.caravanserai.cooperation.reference;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.cooperation.reference.ReferenceData;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** All languages that are official anywhere, by their codes. */
@UseCase
@Public
public class ListLanguages {

    private final ReferenceData reference;

    @Inject
    public ListLanguages(ReferenceData reference) {
        this.reference = reference;
    }

    public Map<String, Language> execute() {
        return reference.languages();
    }
}
