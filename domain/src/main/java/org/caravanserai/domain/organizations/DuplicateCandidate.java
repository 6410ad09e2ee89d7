package org.caravanserai.domain.organizations;

/**
 * Something that may be the same organization.
 *
 * @param matchedName the name of it that resembles
 * @param similarity 0 to 1; 1 also for the same ROR id
 */
public record DuplicateCandidate(OrganizationRow organization, String matchedName, double similarity) {}
