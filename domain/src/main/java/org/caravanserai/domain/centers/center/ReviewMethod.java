package org.caravanserai.domain.centers.center;

/** How an application is reviewed. */
public enum ReviewMethod {
    DOCUMENTS,
    HEARING,
    SITE_VISIT,
    EXPERT_ADVICE
}
