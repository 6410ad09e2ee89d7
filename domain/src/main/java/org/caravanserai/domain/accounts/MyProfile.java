package org.caravanserai.domain.accounts;

import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * The own account as its owner sees it.
 *
 * @param affiliation name of the organization of the registry; empty without one
 * @param version to be sent back with a change
 */
public record MyProfile(UUID id, String email, Profile profile, LocalizedText affiliation, long version) {}
