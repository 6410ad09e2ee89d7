package org.caravanserai.domain.cooperation.reference;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * A language by its code: ISO 639-1, or 639-3 where that has none.
 *
 * @param lessTaught whether it is none of the six languages of the United Nations
 */
public record Language(String code, LocalizedText names, boolean lessTaught) {}
