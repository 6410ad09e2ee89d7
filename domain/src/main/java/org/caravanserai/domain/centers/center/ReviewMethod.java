package org.caravanserai.domain.centers.center;

/** Method of reviewing an application. */
public enum ReviewMethod {
    DOCUMENTS,
    HEARING,
    SITE_VISIT,
    EXPERT_ADVICE
}
