package org.caravanserai.domain.centers.fee;

import java.time.ZoneId;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.PersonName;

/**
 * An account as lists show it.
 *
 * @param enrolment code
 * @param ofClass code
 * @param zone of the class
 */
public record FeeRow(
        String enrolment,
        String ofClass,
        LocalizedText courseTitle,
        LocalizedText className,
        ZoneId zone,
        PersonName name,
        String email,
        FeeAccount account) {

    /** Where the person reads email; empty for somebody who has no address. */
    public String address() {
        return NoAddress.shown(email);
    }
}
