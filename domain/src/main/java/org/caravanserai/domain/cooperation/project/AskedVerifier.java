package org.caravanserai.domain.cooperation.project;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;

/** Who is asked to verify a benefit, for which organization and since when. */
public record AskedVerifier(PersonName name, LocalizedText organization, LocalDate askedOn) {}
