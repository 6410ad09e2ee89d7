package org.caravanserai.domain.cooperation.alliance;

import org.caravanserai.domain.shared.LocalizedText;

/**
 * People who moved from one member of an alliance to another.
 *
 * @param alliance slug of the alliance
 * @param from slug of the member that they left
 * @param to slug of the member that they came to
 */
public record AllianceFlow(
        String alliance, String from, LocalizedText fromName, String to, LocalizedText toName, long persons) {}
