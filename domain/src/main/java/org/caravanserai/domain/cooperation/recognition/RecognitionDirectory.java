package org.caravanserai.domain.cooperation.recognition;

import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.shared.CountryCode;

/** Reads what instruments say about the recognition of degrees. */
public interface RecognitionDirectory {

    /**
     * Articles about the level, the direction and the purpose asked for in instruments in which both countries take part, themselves or by a registered organization, and that are in
     * force on the day: bilateral ones first, then the newest.
     */
    List<RecognitionAnswer.Provision> provisions(RecognitionQuestion question);

    /** The authority that evaluates degrees in the country. */
    Optional<RecognitionAnswer.Authority> authority(CountryCode country);
}
