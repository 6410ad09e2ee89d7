package org.caravanserai.domain.cooperation.indicator;

import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.MappingStatus;

/**
 * Who says which levels of other scales correspond to which levels of the CEFR. Scales that a table does not cover do not count under it.
 *
 * @param source where it is published
 */
public record LevelTable(String code, LocalizedText name, String source, int year, MappingStatus status) {

    /** The table that counts where no other is asked for: what the owners of the tests claim. */
    public static final String USUAL = "OWNER";
}
