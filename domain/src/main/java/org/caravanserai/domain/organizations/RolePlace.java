package org.caravanserai.domain.organizations;

import java.util.UUID;

/**
 * A place of an organization at which people have roles that count there only.
 *
 * @param kind what the area calls such places
 */
public record RolePlace(String kind, UUID id) {}
