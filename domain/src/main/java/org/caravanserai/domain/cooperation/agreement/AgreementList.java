package org.caravanserai.domain.cooperation.agreement;

import java.util.List;

/**
 * Some agreements of many.
 *
 * @param all how many there are
 * @param inForce how many of them are in force
 * @param ending how many of those in force end soon
 */
public record AgreementList(List<AgreementFact> agreements, long all, long inForce, long ending) {

    public AgreementList {
        agreements = List.copyOf(agreements);
    }
}
