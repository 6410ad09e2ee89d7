package org.caravanserai.domain.centers.center;

import java.util.Set;

/** Kind of a center. */
public enum CenterKind {
    CONFUCIUS_INSTITUTE,
    /** Teaches at a school, mostly under an institute. */
    CONFUCIUS_CLASSROOM,
    /** A place where another center teaches. */
    TEACHING_POINT,
    /** A university's own center; it may have no partner. */
    UNIVERSITY_LANGUAGE_CENTER,
    LUBAN_WORKSHOP,
    ENTERPRISE_TRAINING_CENTER,
    /** A center in China that teaches the languages of partner countries. */
    PARTNER_LANGUAGE_CENTER;

    /** Whether two institutions run it under an agreement. */
    public boolean needsPartner() {
        return this == CONFUCIUS_INSTITUTE || this == CONFUCIUS_CLASSROOM || this == LUBAN_WORKSHOP;
    }

    /** The reviews that an application needs before it can be approved. */
    public Set<ReviewMethod> requiredReviews() {
        return needsPartner()
                ? Set.of(ReviewMethod.DOCUMENTS, ReviewMethod.EXPERT_ADVICE)
                : Set.of(ReviewMethod.DOCUMENTS);
    }
}
